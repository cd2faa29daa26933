/** Warnings on a client: told in red, kept by whoever may. */
import { notifications } from "@mantine/notifications";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, show, stateIs, stateNow } from "@/app/testKit";
import { CommandError, ipc, type WarningView } from "@/ipc/commands";
import { WarningsNotice } from "./WarningsNotice";
import { WarningsPart } from "./WarningsPart";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    appState: vi.fn(),
    warningsOf: vi.fn(),
    warningAdd: vi.fn(),
    warningChange: vi.fn(),
    warningRemove: vi.fn(async () => null),
    warningRestore: vi.fn(async () => null),
    warningTerms: vi.fn(async () => ["latex"]),
    keepDraft: vi.fn(async () => null),
  },
}));

const LATEX: WarningView = { id: "w1", kind: "allergy", text: "latex" };

function open(rights = ["see-warnings", "change-warnings"]) {
  stateIs({}, { rights });
  show(
    <>
      <WarningsNotice client="c1" />
      {rights.includes("change-warnings") && <WarningsPart client="c1" />}
    </>,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: "What people should know" });

Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });

beforeEach(() => {
  vi.mocked(ipc.appState).mockImplementation(async () => stateNow());
  vi.mocked(ipc.warningsOf).mockResolvedValue([LATEX]);
  vi.mocked(ipc.warningAdd).mockResolvedValue(LATEX);
  vi.mocked(ipc.warningChange).mockResolvedValue(LATEX);
});

afterEach(() => {
  notifications.clean();
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("the header tells each warning with its kind", async () => {
  open(["see-warnings"]);
  const notice = await screen.findByRole("alert");
  expect(within(notice).getByRole("listitem").textContent).toBe("Allergy: latex");
});

test("whoever may not see warnings does not ask for them", () => {
  open([]);
  expect(ipc.warningsOf).not.toHaveBeenCalled();
  expect(screen.queryByRole("alert")).toBe(null);
});

test("a warning is added with its kind", async () => {
  vi.mocked(ipc.warningsOf).mockResolvedValue([]);
  open();
  expect(await screen.findByText("No warnings are written down.")).toBeTruthy();
  press("Add a warning");
  fireEvent.change(screen.getByLabelText("Kind"), { target: { value: "contraindication" } });
  fireEvent.change(field(), { target: { value: "pregnancy" } });
  press("Save");
  await waitFor(() => expect(ipc.warningAdd).toHaveBeenCalledWith("c1", "contraindication", "pregnancy"));
  await screen.findByRole("button", { name: "Add a warning" });
});

test("an empty warning is refused at its field", async () => {
  const fields = [{ field: "text", index: 0, problem: "name-needed" }];
  vi.mocked(ipc.warningAdd).mockRejectedValueOnce(new CommandError({ code: "invalid-fields", fields }));
  open();
  await screen.findByRole("button", { name: "Remove the warning latex" });
  press("Add a warning");
  press("Save");
  expect(await screen.findByText("This must be filled in.")).toBeTruthy();
  expect(field()).toBeTruthy();
});

test("a warning is changed in its place", async () => {
  open();
  await screen.findByRole("button", { name: "Change the warning latex" });
  press("Change the warning latex");
  expect(field().value).toBe("latex");
  fireEvent.change(field(), { target: { value: "latex gloves" } });
  press("Save");
  await waitFor(() => expect(ipc.warningChange).toHaveBeenCalledWith("w1", "allergy", "latex gloves"));
});

test("a warning is removed at once and comes back by Undo", async () => {
  open();
  await screen.findByRole("button", { name: "Remove the warning latex" });
  press("Remove the warning latex");
  await screen.findByText("Warning removed: latex");
  expect(ipc.warningRemove).toHaveBeenCalledWith("w1");
  press("Undo");
  await waitFor(() => expect(ipc.warningRestore).toHaveBeenCalledWith("w1"));
});
