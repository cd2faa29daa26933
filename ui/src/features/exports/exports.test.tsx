/** Taking clients out, as somebody with the right does it. */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, show as showPart, stateIs } from "@/app/testKit";
import { CommandError, ipc } from "@/ipc/commands";
import { pickNewFile } from "@/ipc/dialog";
import { isComplete, NOTHING_TYPED, toWire, withEnding } from "./draft";
import { ExportPage } from "./ExportPage";

const [navigate, address] = vi.hoisted(() => [vi.fn(), { search: {} }]);

vi.mock("@tanstack/react-router", async (actual) => ({
  ...(await actual<typeof import("@tanstack/react-router")>()),
  useNavigate: () => navigate,
  useSearch: () => address.search,
}));
vi.mock("@/ipc/dialog", () => ({ pickNewFile: vi.fn() }));
vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: { exportPlan: vi.fn(), exportRun: vi.fn() },
}));

const OLHA = {
  id: "u1",
  firstName: "Olha",
  initials: "O",
  role: "owner",
  roleName: "",
  invited: false,
  invitationOver: false,
};
const PLAN = { count: 120, needsApproval: true, approvers: [OLHA] };

function show(rights = ["export-clients"]) {
  stateIs({}, { rights });
  showPart(<ExportPage />);
}

const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const runButton = () => screen.getByRole<HTMLButtonElement>("button", { name: "Take out 120 clients" });

Object.defineProperty(document, "fonts", { value: new EventTarget() });

beforeEach(() => {
  vi.mocked(ipc.exportPlan).mockResolvedValue(PLAN);
  vi.mocked(pickNewFile).mockResolvedValue("/media/usb/clients.xlsx");
});

afterEach(() => {
  address.search = {};
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("a file goes out with a path, a reason and the password of a second person", async () => {
  vi.mocked(ipc.exportRun).mockResolvedValue({ rows: 120, path: "/media/usb/clients.csv", id: "e1" });
  address.search = { q: "olena" };
  show();
  expect(await screen.findByText("120 clients found for “olena”.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Choose…" }));
  await screen.findByDisplayValue("/media/usb/clients.xlsx");
  fireEvent.click(screen.getByRole("radio", { name: "Text with columns (CSV)" }));
  type(/^Reason/, "For the accountant");
  expect(runButton().disabled).toBe(true);
  type("Who agrees", "u1");
  type("Password of Olha", "a long password of hers");
  fireEvent.click(runButton());
  expect(await screen.findByText("120 clients are in the file")).toBeTruthy();
  expect(vi.mocked(ipc.exportRun).mock.calls[0]?.[0]).toEqual({
    query: "olena",
    format: "csv",
    path: "/media/usb/clients.csv",
    reason: "For the accountant",
    approver: "u1",
    approverPassword: "a long password of hers",
  });
  expect(screen.getByText("File: /media/usb/clients.csv")).toBeTruthy();
});

test("what comes with the file is said before it is written", async () => {
  show();
  expect(await screen.findByText(/who agreed, when, how many and why stays/)).toBeTruthy();
  expect(screen.getByText(/hidden marks/)).toBeTruthy();
  expect(screen.getByText(/not encrypted/)).toBeTruthy();
});

test("a refused export keeps what was typed and says why", async () => {
  vi.mocked(ipc.exportPlan).mockResolvedValue({ ...PLAN, needsApproval: false, approvers: [] });
  vi.mocked(ipc.exportRun).mockRejectedValue(new CommandError({ code: "disk-failed" }));
  show();
  await screen.findByText("The whole list: 120 clients.");
  type("Where to save", "/media/usb/a.xlsx");
  type(/^Reason/, "Audit");
  fireEvent.click(runButton());
  expect((await screen.findByRole("alert")).textContent).toContain("The disk could not be read or written.");
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Reason/).value).toBe("Audit");
});

test("nobody to agree is said, and nothing goes out", async () => {
  vi.mocked(ipc.exportPlan).mockResolvedValue({ ...PLAN, approvers: [] });
  show();
  expect(await screen.findByText(/Nobody else here may approve/)).toBeTruthy();
  type("Where to save", "/media/usb/a.xlsx");
  type(/^Reason/, "Audit");
  expect(runButton().disabled).toBe(true);
});

test("a role without the right counts nothing", async () => {
  show([]);
  expect(screen.getByText(/Your role does not include taking clients out/)).toBeTruthy();
  await waitFor(() => expect(ipc.exportPlan).not.toHaveBeenCalled());
});

test("the ending of the path follows the format", () => {
  expect(withEnding("/a/b.xlsx", "csv")).toBe("/a/b.csv");
  expect(withEnding("/a/b", "csv")).toBe("/a/b");
});

test("without a second person needed none is sent", () => {
  const plan = { ...PLAN, needsApproval: false };
  const typed = { ...NOTHING_TYPED, path: " /a.xlsx ", reason: "x", approver: "u1", approverPassword: "p" };
  expect(isComplete(typed, plan)).toBe(true);
  expect(toWire(typed, "", plan)).toMatchObject({ path: "/a.xlsx", approver: null, approverPassword: null });
});
