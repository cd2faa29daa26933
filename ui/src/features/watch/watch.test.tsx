/** Leak protection as the owner sees it. */
import { notifications } from "@mantine/notifications";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, show as showPart, stateIs, stateNow } from "@/app/testKit";
import { type Alert, CommandError, ipc } from "@/ipc/commands";
import { certaintyOf, isLimit } from "./alert";
import { DataRulesPage } from "./DataRulesPage";
import { WatchPage } from "./WatchPage";

const navigate = vi.hoisted(() => vi.fn());

vi.mock("@tanstack/react-router", async (actual) => ({
  ...(await actual<typeof import("@tanstack/react-router")>()),
  useNavigate: () => navigate,
}));
vi.mock("@/ipc/dialog", () => ({ pickFile: vi.fn(async () => "/home/olha/found.csv") }));
vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    appState: vi.fn(),
    alertsList: vi.fn(),
    alertsSeen: vi.fn(async () => null),
    liftLimit: vi.fn(async () => null),
    exportsList: vi.fn(),
    exportSettings: vi.fn(async () => ({ approval: true })),
    setExportSettings: vi.fn(async () => null),
    traceFile: vi.fn(),
    rulesText: vi.fn(),
    setRulesText: vi.fn(async () => 3),
    keepDraft: vi.fn(async () => null),
  },
}));

const ALL = ["see-watch", "change-watch", "export-clients"];
const EXPORT = {
  id: "e1",
  at: Date.now(),
  by: "Maryna",
  rows: 812,
  reason: "Moving house",
  approver: "Olha",
  format: "xlsx",
};

function alert(change: Partial<Alert> = {}): Alert {
  const who = { user: "Maryna", userId: "u2" };
  return { id: "a1", at: Date.now(), kind: "watch-stopped", note: "", seen: false, ...who, ...change };
}

function show(page = <WatchPage />, rights = ALL) {
  stateIs({}, { rights });
  showPart(page);
}

Object.defineProperty(document, "fonts", { value: new EventTarget() });

beforeEach(() => {
  vi.mocked(ipc.alertsList).mockResolvedValue([]);
  vi.mocked(ipc.exportsList).mockResolvedValue([]);
  vi.mocked(ipc.appState).mockImplementation(async () => stateNow());
});

afterEach(() => {
  notifications.clean();
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("a warning says who and what, and the person may be let go on", async () => {
  vi.mocked(ipc.alertsList).mockResolvedValue([
    alert(),
    alert({ id: "a2", kind: "roles-tampered", user: "", userId: "" }),
  ]);
  show();
  expect(await screen.findByText("Maryna reached a limit and was stopped")).toBeTruthy();
  expect(screen.getByText("2 new warnings")).toBeTruthy();
  const lift = screen.getAllByRole("button", { name: "Let go on today" });
  expect(lift).toHaveLength(1);
  fireEvent.click(lift[0] as HTMLElement);
  await waitFor(() => expect(ipc.liftLimit).toHaveBeenCalledWith("u2"));
  expect(await screen.findByText("Maryna may go on working today, from the next sign-in.")).toBeTruthy();
});

test("warnings are marked as seen all at once", async () => {
  vi.mocked(ipc.alertsList)
    .mockResolvedValueOnce([alert()])
    .mockResolvedValue([alert({ seen: true })]);
  show();
  fireEvent.click(await screen.findByRole("button", { name: "Mark as seen" }));
  await waitFor(() => expect(screen.queryByText("1 new warning")).toBe(null));
  expect(ipc.alertsSeen).toHaveBeenCalledTimes(1);
});

test("whoever only sees the watch changes nothing of it", async () => {
  vi.mocked(ipc.alertsList).mockResolvedValue([alert()]);
  show(<WatchPage />, ["see-watch"]);
  await screen.findByText("Maryna reached a limit and was stopped");
  for (const name of ["Mark as seen", "Let go on today", "Limits of the roles", "Rules and signatures"])
    expect(screen.queryByRole("button", { name })).toBe(null);
  expect(screen.queryByRole("switch")).toBe(null);
});

test("the files taken out are listed with who, how many and why", async () => {
  vi.mocked(ipc.exportsList).mockResolvedValue([EXPORT]);
  show();
  const table = await screen.findByRole("table", { name: "Files taken out" });
  expect(within(table).getByText("Moving house")).toBeTruthy();
  expect(within(table).getByText("Agreed: Olha")).toBeTruthy();
});

test("a file that turned up names the export it came from", async () => {
  vi.mocked(ipc.traceFile).mockResolvedValue({ export: EXPORT, certainty: 99, rows: 640 });
  show();
  fireEvent.click(screen.getByRole("button", { name: "Choose…" }));
  await screen.findByDisplayValue("/home/olha/found.csv");
  fireEvent.click(screen.getByRole("button", { name: "Compare" }));
  expect(await screen.findByText(/^Taken out by: Maryna, today/)).toBeTruthy();
  expect(screen.getByText("Certain: 99 %. 640 rows were compared.")).toBeTruthy();
});

test("a file that fits nothing accuses nobody", async () => {
  vi.mocked(ipc.traceFile).mockResolvedValue({ export: null, certainty: 0, rows: 3 });
  show();
  fireEvent.change(screen.getByLabelText("File that turned up"), { target: { value: "/tmp/a.csv" } });
  fireEvent.click(screen.getByRole("button", { name: "Compare" }));
  expect(await screen.findByText("It fits no export made here")).toBeTruthy();
});

test("a refused switch goes back to where it was", async () => {
  vi.mocked(ipc.setExportSettings).mockRejectedValue(new CommandError({ code: "forbidden" }));
  show();
  const toggle = await screen.findByRole<HTMLInputElement>("switch");
  fireEvent.click(toggle);
  expect(await screen.findByText("Your role does not include this.")).toBeTruthy();
  await waitFor(() => expect(toggle.checked).toBe(true));
});

test("the rules are changed in one language and make a new version", async () => {
  const texts = { en: "Keep silent.", uk: "Мовчіть.", pl: "Milcz.", ru: "Молчите." };
  const signed = [{ user: "Maryna", version: 1, at: Date.now() }];
  vi.mocked(ipc.rulesText).mockResolvedValue({ version: 2, texts, signed });
  show(<DataRulesPage />);
  fireEvent.click(await screen.findByRole("radio", { name: "Polski" }));
  const text = screen.getByLabelText<HTMLTextAreaElement>("Rules, Polski");
  expect(text.value).toBe("Milcz.");
  fireEvent.change(text, { target: { value: "Zachowaj ciszę." } });
  fireEvent.click(screen.getByRole("button", { name: "Save as a new version" }));
  await waitFor(() => expect(ipc.setRulesText).toHaveBeenCalledWith("pl", "Zachowaj ciszę."));
  expect(await screen.findByText("Version 3 holds from now on.")).toBeTruthy();
  expect(screen.getByText("older version")).toBeTruthy();
});

test("certainty is told in steps people understand", () => {
  expect([100, 95, 60, 59].map(certaintyOf)).toEqual(["sure", "sure", "likely", "possible"]);
});

test("only a limit of somebody known can be lifted", () => {
  expect([isLimit(alert()), isLimit(alert({ userId: "" })), isLimit(alert({ kind: "x" }))]).toEqual([
    true,
    false,
    false,
  ]);
});
