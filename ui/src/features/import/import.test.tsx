/** An import from the choice of the file to its undoing, over a program that answers from memory. */
import { MantineProvider } from "@mantine/core";
import { ModalsProvider, modals } from "@mantine/modals";
import { Notifications, notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CommandError, type ImportView, ipc } from "@/ipc/commands";
import { pickFile } from "@/ipc/dialog";
import type { Job } from "@/ipc/events";
import { ImportPage } from "./ImportPage";

const jobs = vi.hoisted(() => new Set<(job: Job) => void>());

vi.mock("@tanstack/react-router", () => ({ useNavigate: () => () => undefined }));
vi.mock("@/ipc/dialog", () => ({ pickFile: vi.fn() }));
vi.mock("@/ipc/events", () => ({
  onJob: (tell: (job: Job) => void) => {
    jobs.add(tell);
    return () => jobs.delete(tell);
  },
}));
vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    importOpen: vi.fn(),
    importConfigure: vi.fn(),
    importPlan: vi.fn(),
    importRun: vi.fn(),
    importCancel: vi.fn(async () => null),
    importsList: vi.fn(),
    importUndo: vi.fn(),
  },
}));

const VIEW: ImportView = {
  fileName: "klienci.csv",
  encoding: "windows-1251",
  encodings: ["utf-8", "windows-1251"],
  delimiter: "semicolon",
  rowCount: 1204,
  columns: [
    { header: "Tel.", samples: ["0501234567", "0671112233"], field: "phone" },
    { header: "", samples: ["Olena"], field: null },
  ],
  fields: ["first-name", "phone"],
};
const PLAN = {
  added: 3,
  updated: 1,
  skipped: 0,
  rejected: [{ line: 14, reason: "name-or-phone-needed" }],
  rejectedCount: 1,
};
const REPORT = { id: "i1", added: 3, updated: 1, skipped: 0, rejectedCount: 1 };

let cache: QueryClient;

function show() {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={cache}>
        <ModalsProvider>
          <ImportPage />
        </ModalsProvider>
      </QueryClientProvider>
      <Notifications />
    </MantineProvider>,
  );
}

async function openFile() {
  show();
  fireEvent.change(screen.getByLabelText("File"), { target: { value: " /home/olha/klienci.csv " } });
  fireEvent.click(screen.getByRole("button", { name: "Open" }));
  await screen.findByText("klienci.csv");
}

async function seePlan() {
  fireEvent.click(screen.getByRole("button", { name: "See what would happen" }));
  return within(await screen.findByRole("status", { name: "What would happen" }));
}

beforeEach(() => {
  cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  vi.mocked(ipc.importOpen).mockResolvedValue(VIEW);
  vi.mocked(ipc.importPlan).mockResolvedValue(PLAN);
  vi.mocked(ipc.importRun).mockResolvedValue(REPORT);
  vi.mocked(ipc.importsList).mockResolvedValue([]);
  vi.mocked(ipc.importUndo).mockResolvedValue(4);
});

afterEach(() => {
  modals.closeAll();
  notifications.clean();
  cleanup();
  vi.clearAllMocks();
});

test("a path is read without the blanks around it and shows real values of each column", async () => {
  await openFile();
  expect(ipc.importOpen).toHaveBeenCalledWith("/home/olha/klienci.csv");
  expect(screen.getByText("1,204 rows")).toBeTruthy();
  expect(screen.getByText("0671112233")).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>("Column “Tel.” goes into").value).toBe("phone");
});

test("a file chosen in the dialog is opened at once", async () => {
  vi.mocked(pickFile).mockResolvedValue("/media/usb/klienci.csv");
  show();
  fireEvent.click(screen.getByRole("button", { name: "Choose…" }));
  await screen.findByText("klienci.csv");
  expect(ipc.importOpen).toHaveBeenCalledWith("/media/usb/klienci.csv");
});

test("a file that cannot be read is told in words, and its path stays to be mended", async () => {
  vi.mocked(ipc.importOpen).mockRejectedValueOnce(new CommandError({ code: "workbook" }));
  show();
  const path = screen.getByLabelText<HTMLInputElement>("File");
  fireEvent.change(path, { target: { value: "/a.xlsx" } });
  fireEvent.submit(path);
  expect(await screen.findByText("This is a spreadsheet file, not CSV.")).toBeTruthy();
  expect(path.value).toBe("/a.xlsx");
  fireEvent.change(path, { target: { value: "/a.csv" } });
  expect(screen.queryByText("This is a spreadsheet file, not CSV.")).toBe(null);
});

test("another encoding and another field are asked for, and make the old plan void", async () => {
  vi.mocked(ipc.importConfigure).mockResolvedValue(VIEW);
  await openFile();
  await seePlan();
  fireEvent.change(screen.getByLabelText("Column “Column 2” goes into"), { target: { value: "first-name" } });
  await waitFor(() => expect(screen.queryByRole("status", { name: "What would happen" })).toBe(null));
  fireEvent.change(screen.getByLabelText("Letters are written as"), { target: { value: "utf-8" } });
  await waitFor(() => expect(ipc.importConfigure).toHaveBeenCalledTimes(2));
  expect(vi.mocked(ipc.importConfigure).mock.calls.map(([choice]) => choice)).toEqual([
    { encoding: null, delimiter: null, mapping: ["phone", "first-name"] },
    { encoding: "utf-8", delimiter: null, mapping: null },
  ]);
});

test("without a column of names or phones nothing can be brought in", async () => {
  vi.mocked(ipc.importOpen).mockResolvedValue({
    ...VIEW,
    columns: VIEW.columns.map((column) => ({ ...column, field: null })),
  });
  await openFile();
  expect(screen.getByText("Choose which column holds the name or the phone.")).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "See what would happen" }).disabled).toBe(
    true,
  );
});

test("the plan counts in words and names the row that stays out", async () => {
  await openFile();
  const skip = screen.getByLabelText<HTMLInputElement>("Leave as it is");
  fireEvent.click(skip);
  await waitFor(() => expect(skip.checked).toBe(true));
  const plan = await seePlan();
  expect(ipc.importPlan).toHaveBeenCalledWith("skip");
  expect(plan.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "3added",
    "1filled in",
    "0already known",
    "1left out",
  ]);
  expect(plan.getByText("A first name or a phone is needed.").closest("tr")?.textContent).toContain("14");
  expect(ipc.importRun).not.toHaveBeenCalled();
});

test("the run tells its progress, can be stopped, and outlives a look at another page", async () => {
  let finish = (_report: typeof REPORT): void => undefined;
  vi.mocked(ipc.importRun).mockReturnValue(
    new Promise((resolve) => {
      finish = resolve;
    }),
  );
  await openFile();
  await seePlan();
  fireEvent.click(screen.getByRole("button", { name: "Bring in 4 clients" }));
  await screen.findByText("Bringing in klienci.csv");
  act(() => {
    for (const tell of jobs) tell({ job: "import", stage: "reading", done: 500, total: 1204 });
  });
  expect(screen.getByText(/500 of 1,204 rows/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Stop" }));
  expect(ipc.importCancel).toHaveBeenCalled();
  cleanup();
  await act(async () => finish(REPORT));
  show();
  expect(await screen.findByText("klienci.csv was brought in only in part")).toBeTruthy();
});

test("a run that fails says why and begins anew", async () => {
  vi.mocked(ipc.importRun).mockRejectedValue(new CommandError({ code: "disk-failed" }));
  await openFile();
  await seePlan();
  fireEvent.click(screen.getByRole("button", { name: "Bring in 4 clients" }));
  expect(await screen.findByText("The disk could not be read or written.")).toBeTruthy();
  expect(screen.getByLabelText("File")).toBeTruthy();
});

test("a past import is undone after one dialog that names the counts", async () => {
  const past = { id: "i7", fileName: "google.csv", at: Date.now(), by: "Olha", added: 812, updated: 1 };
  vi.mocked(ipc.importsList).mockResolvedValue([{ ...past, undone: false, interrupted: false }]);
  show();
  fireEvent.click(await screen.findByRole("button", { name: "Undo all" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText("812 clients that were added go to the bin.")).toBeTruthy();
  expect(dialog.getByText("1 client that was filled in gets the former data back.")).toBeTruthy();
  expect(ipc.importUndo).not.toHaveBeenCalled();
  fireEvent.click(dialog.getByRole("button", { name: "Undo all" }));
  expect(await screen.findByText("Undone: 4 clients are as before")).toBeTruthy();
  expect(ipc.importUndo).toHaveBeenCalledWith("i7");
});

test("an import undone before offers no second undoing", async () => {
  const past = { id: "i7", fileName: "google.csv", at: Date.now(), by: "Olha", added: 812, updated: 1 };
  vi.mocked(ipc.importsList).mockResolvedValue([{ ...past, undone: true, interrupted: false }]);
  show();
  expect(await screen.findByText(/undone/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Undo all" })).toBe(null);
});
