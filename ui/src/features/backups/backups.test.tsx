/** Backup copies as the owner sees them. */
import { MantineProvider } from "@mantine/core";
import { Notifications, notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { appState } from "@/app/session";
import { type AppState, type BackupState, CommandError, ipc } from "@/ipc/commands";
import { pickFolder } from "@/ipc/dialog";
import type { Job } from "@/ipc/events";
import { BackupsPage } from "./BackupsPage";

const jobs = vi.hoisted(() => new Set<(job: Job) => void>());

vi.mock("@/ipc/dialog", () => ({ pickFolder: vi.fn() }));
vi.mock("@/ipc/events", () => ({
  onJob: (tell: (job: Job) => void) => {
    jobs.add(tell);
    return () => jobs.delete(tell);
  },
}));
vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    backupState: vi.fn(),
    backupTargets: vi.fn(async () => null),
    backupNow: vi.fn(),
    backupCancel: vi.fn(async () => null),
    backupSets: vi.fn(),
  },
}));

const HOME = { dir: "/home/olha/copies", lastGood: Date.now() - 1000, problem: null };
const USB = {
  dir: "/media/usb",
  lastGood: null,
  problem: new CommandError({ code: "target-missing" }),
};

function cacheOf(state: Pick<AppState, "demo">): QueryClient {
  const cache = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
  });
  cache.setQueryData(appState.queryKey, state as AppState);
  return cache;
}

async function show(targets: BackupState["targets"], demo = false) {
  const lastGood = targets.find((target) => target.lastGood !== null)?.lastGood ?? null;
  vi.mocked(ipc.backupState).mockResolvedValue({ lastGood, running: false, targets, copies: 12 });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={cacheOf({ demo })}>
        <BackupsPage />
      </QueryClientProvider>
      <Notifications />
    </MantineProvider>,
  );
  await screen.findByLabelText("How the copies stand");
}

beforeEach(() => {
  vi.mocked(ipc.backupNow).mockResolvedValue(null);
});

afterEach(() => {
  notifications.clean();
  cleanup();
  vi.clearAllMocks();
});

test("a good copy is told with its time, its place and how many there are", async () => {
  await show([HOME]);
  expect(screen.getByRole("status").textContent).toMatch(/^Last backup copy: today, \d\d:\d\d$/);
  expect(screen.getByText("It lies in /home/olha/copies.")).toBeTruthy();
  expect(screen.getByText("12 copies in 1 place.")).toBeTruthy();
});

test("a place with a problem says what is wrong and the way out", async () => {
  await show([HOME, USB]);
  expect(screen.getAllByText("The folder for copies cannot be found.")).toHaveLength(2);
  expect(screen.getByText(/Plug the disk in or connect the network/)).toBeTruthy();
  expect(screen.getByText(/^Last good copy: today, .* in \/home\/olha\/copies\.$/)).toBeTruthy();
});

test("without a place no copy can be asked for", async () => {
  await show([]);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Back up now" }).disabled).toBe(true);
});

test("a copy being made tells how far it is and can be stopped", async () => {
  vi.mocked(ipc.backupNow).mockReturnValue(new Promise(() => undefined));
  await show([HOME]);
  fireEvent.click(screen.getByRole("button", { name: "Back up now" }));
  await screen.findByText("The copy is being written");
  act(() => {
    for (const tell of jobs) tell({ job: "backup", stage: "reading-back", done: 5e6, total: 20e6 });
  });
  expect(screen.getByText("The copy is being read back and compared")).toBeTruthy();
  expect(screen.getByText(/5 MB \/ 20 MB/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Stop" }));
  expect(ipc.backupCancel).toHaveBeenCalled();
});

test("a stopped copy is no alarm, a failed one says why", async () => {
  vi.mocked(ipc.backupNow).mockRejectedValueOnce(new CommandError({ code: "stopped" }));
  await show([HOME]);
  fireEvent.click(screen.getByRole("button", { name: "Back up now" }));
  expect(await screen.findByText("Stopped. Earlier copies are untouched.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBe(null);
  vi.mocked(ipc.backupNow).mockRejectedValueOnce(new CommandError({ code: "target-read-only" }));
  fireEvent.click(screen.getByRole("button", { name: "Back up now" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Nothing can be written");
});

test("a place is added by the dialog or by its path, and never twice", async () => {
  vi.mocked(pickFolder).mockResolvedValue("/media/disk");
  await show([HOME]);
  const path = screen.getByLabelText<HTMLInputElement>("Another place");
  fireEvent.change(path, { target: { value: HOME.dir } });
  expect(screen.getByText("This place is in the list already.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Choose…" }));
  await waitFor(() => expect(path.value).toBe("/media/disk"));
  fireEvent.click(screen.getByRole("button", { name: "Add" }));
  await waitFor(() => expect(ipc.backupTargets).toHaveBeenCalledWith([HOME.dir, "/media/disk"]));
  await waitFor(() => expect(path.value).toBe(""));
});

test("a place is removed at once and comes back by Undo", async () => {
  await show([HOME, USB]);
  fireEvent.click(screen.getByRole("button", { name: "Remove the place /media/usb" }));
  await screen.findByText("No more copies go to /media/usb. Those made stay there.");
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(ipc.backupTargets).toHaveBeenCalledTimes(2));
  expect(vi.mocked(ipc.backupTargets).mock.calls).toEqual([[[HOME.dir]], [[HOME.dir, USB.dir]]]);
});

test("the copies of a place are listed with number and size", async () => {
  vi.mocked(ipc.backupSets).mockResolvedValue([{ number: 12, at: Date.now(), size: 132e6 }]);
  await show([HOME]);
  fireEvent.click(screen.getByRole("button", { name: "Copies here" }));
  const cells = (await screen.findAllByRole("cell")).map((cell) => cell.textContent);
  expect([cells[0], cells[2]]).toEqual(["12", "132 MB"]);
});

test("the demo says that it makes no copies, and offers none", async () => {
  await show([], true);
  expect(screen.getByRole("status").textContent).toContain("The demo makes no copies");
  expect(screen.queryByRole("button", { name: "Back up now" })).toBeNull();
  expect(screen.queryByLabelText("Places for copies")).toBeNull();
});
