/** The journal as the owner reads it. */
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { appState } from "@/app/session";
import { type AppState, type EntryView, ipc, type JournalFilter } from "@/ipc/commands";
import { withDays } from "./EntryList";
import { JournalPage } from "./JournalPage";

const [navigate, address] = vi.hoisted(() => [vi.fn(), { search: {} }]);

vi.mock("@tanstack/react-router", async (actual) => ({
  ...(await actual<typeof import("@tanstack/react-router")>()),
  useNavigate: () => navigate,
  useSearch: () => address.search,
}));
vi.mock("@/ipc/dialog", () => ({ pickNewFile: vi.fn(async () => "/home/olha/journal.csv") }));
vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    journalPage: vi.fn(),
    journalVerify: vi.fn(),
    journalActions: vi.fn(async () => ["client-changed", "client-deleted"]),
    people: vi.fn(async () => [
      { id: "u2", firstName: "Maryna", initials: "M", role: "front-desk", roleName: "", invited: false },
    ]),
    clientsPage: vi.fn(),
    journalHeat: vi.fn(),
    journalExport: vi.fn(),
  },
}));

function entry(seq: number, change: Partial<EntryView> = {}): EntryView {
  const who = { user: "Olha", userId: "u1", subject: "Olena Koval", subjectId: "c1" };
  return { seq, at: Date.now() - seq, action: "client-viewed", changes: [], note: "", ...who, ...change };
}

function show(rights: string[] = []) {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  cache.setQueryData(appState.queryKey, { me: { rights } } as unknown as AppState);
  cache.setQueryDefaults(appState.queryKey, { staleTime: Number.POSITIVE_INFINITY });
  const page = () =>
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={cache}>
          <JournalPage />
        </QueryClientProvider>
      </MantineProvider>,
    );
  page();
  return page;
}

const lastFilter = (): JournalFilter | undefined => vi.mocked(ipc.journalPage).mock.lastCall?.[0];

// The growing text fields listen to fonts, which the test's document has none of.
Object.defineProperty(document, "fonts", { value: new EventTarget() });

beforeEach(() => {
  // The virtual list shows what fits into its box; here every box is 600 px high.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.mocked(ipc.journalPage).mockResolvedValue({ entries: [entry(1)], next: null });
});

afterEach(() => {
  address.search = {};
  cleanup();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

test("each day begins with its heading", () => {
  const now = new Date(2026, 10, 22, 9).getTime();
  const list = [entry(3, { at: now }), entry(2, { at: now - 1000 }), entry(1, { at: now - 86_400_000 })];
  expect(withDays(list).map((item) => ("day" in item ? "day" : item.entry.seq))).toEqual([
    "day",
    3,
    2,
    "day",
    1,
  ]);
});

test("an entry is a sentence whose client leads to the card", async () => {
  show();
  fireEvent.click(await screen.findByRole("button", { name: "Olena Koval" }));
  expect(screen.getByText(/Opened the card of/)).toBeTruthy();
  expect(navigate).toHaveBeenCalledWith({ to: "/clients", search: { client: "c1" } });
});

test("what the program did by itself bears its name", async () => {
  const failed = { action: "backup-failed", user: "", userId: null, note: "/media/usb target-missing" };
  vi.mocked(ipc.journalPage).mockResolvedValue({ entries: [entry(1, failed)], next: null });
  show();
  expect(await screen.findByText("Kartoteka")).toBeTruthy();
  expect(
    screen.getByText("The backup copy in /media/usb failed. The folder for copies cannot be found."),
  ).toBeTruthy();
});

test("changes open to what was and what is", async () => {
  const changes = [
    { field: "last-name", old: "", new: "Koval" },
    { field: "birthday", old: "--05-12", new: "1990-05-12" },
  ];
  vi.mocked(ipc.journalPage).mockResolvedValue({
    entries: [entry(1, { action: "client-changed", changes })],
    next: null,
  });
  show();
  fireEvent.click(await screen.findByRole("button", { name: "2 changes" }));
  const cells = screen.getAllByRole("cell").map((cell) => cell.textContent);
  expect(cells).toEqual(["Last name", "empty", "Koval", "Birthday", "12 May", "12 May 1990"]);
});

test("filters are sent as they are chosen and outlive a look at another page", async () => {
  const again = show();
  fireEvent.change(await screen.findByLabelText("Who"), { target: { value: "" } });
  await screen.findByRole("option", { name: "Maryna · Front desk" });
  fireEvent.change(screen.getByLabelText("Who"), { target: { value: "u2" } });
  fireEvent.change(screen.getByLabelText("When"), { target: { value: "custom" } });
  fireEvent.change(screen.getByLabelText("From"), { target: { value: "21/11/2026 17:43" } });
  await waitFor(() => expect(lastFilter()?.from).toBe(new Date(2026, 10, 21, 17, 43).getTime()));
  expect(lastFilter()?.user).toBe("u2");
  cleanup();
  again();
  expect(screen.getByLabelText<HTMLInputElement>("From").value).toBe("21/11/2026 17:43");
  fireEvent.click(screen.getByRole("button", { name: "Clear filters" }));
  expect(screen.queryByLabelText("From")).toBe(null);
});

test("older entries are read from where the page before ended", async () => {
  vi.mocked(ipc.journalPage).mockResolvedValueOnce({ entries: [entry(2)], next: "cursor" });
  show();
  fireEvent.click(await screen.findByRole("button", { name: "Show older" }));
  expect(await screen.findByText("This is the beginning of the journal.")).toBeTruthy();
  expect(vi.mocked(ipc.journalPage).mock.calls.map(([, cursor]) => cursor)).toEqual([null, "cursor"]);
});

test("verifying says that the journal is intact, and of how many entries", async () => {
  const intact = { intact: true, entries: 1204, touchedSeq: null, touchedAt: null, why: null };
  vi.mocked(ipc.journalVerify).mockResolvedValue(intact);
  show();
  fireEvent.click(screen.getByRole("button", { name: "Verify the journal" }));
  expect(await screen.findByText("The journal is intact: 1,204 entries, none of them touched")).toBeTruthy();
});

test("verifying names the entry that was touched, how, and what to do", async () => {
  const touched = { intact: false, entries: 0, touchedSeq: 57, touchedAt: null, why: "missing" };
  vi.mocked(ipc.journalVerify).mockResolvedValue(touched);
  show();
  fireEvent.click(screen.getByRole("button", { name: "Verify the journal" }));
  expect(await screen.findByText("Entry no. 57 of the journal was touched")).toBeTruthy();
  expect(screen.getByText("The entry is gone, while later ones are there.")).toBeTruthy();
  expect(screen.getByText(/Do not delete older backup copies/)).toBeTruthy();
});

const DAY_MS = 86_400_000;
const midnight = new Date().setHours(0, 0, 0, 0);

test("the heat map says who did how much, and a press asks for that person and day", async () => {
  const days = [midnight - DAY_MS, midnight];
  vi.mocked(ipc.journalHeat).mockResolvedValue({
    users: [{ id: "u2", name: "Maryna" }],
    days,
    counts: [[0, 57]],
  });
  show();
  fireEvent.click(screen.getByRole("button", { name: "Activity by day" }));
  const cell = await screen.findByRole("button", { name: "Maryna, today: 57 entries" });
  expect(cell.dataset.shade).toBe("4");
  fireEvent.keyDown(cell, { key: "ArrowLeft" });
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Maryna, yesterday: 0 entries");
  fireEvent.click(cell);
  await waitFor(() =>
    expect(lastFilter()).toMatchObject({ user: "u2", from: midnight, until: midnight + DAY_MS, actions: [] }),
  );
});

test("what a person saw is asked with two presses", async () => {
  show();
  fireEvent.click(screen.getByRole("button", { name: "What did this person see?" }));
  fireEvent.click(await screen.findByRole("button", { name: "Maryna · Front desk" }));
  await waitFor(() => expect(lastFilter()?.user).toBe("u2"));
  expect(lastFilter()?.actions).toContain("contacts-revealed");
  expect(lastFilter()?.actions).not.toContain("signed-in");
});

test("from a card the journal opens with that client alone", async () => {
  address.search = { client: "c7", name: "Olena Koval" };
  show();
  await waitFor(() => expect(lastFilter()?.client).toBe("c7"));
});

test("the journal goes out with a reason, and only with the right", async () => {
  vi.mocked(ipc.journalExport).mockResolvedValue({ rows: 12 });
  show(["export-journal"]);
  fireEvent.click(screen.getByRole("button", { name: "Take the journal out" }));
  fireEvent.click(await screen.findByRole("button", { name: "Choose…" }));
  await screen.findByDisplayValue("/home/olha/journal.csv");
  fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: "The authority asked" } });
  fireEvent.click(screen.getByRole("button", { name: "Write the file" }));
  expect(await screen.findByText("12 entries are in the file")).toBeTruthy();
  expect(vi.mocked(ipc.journalExport).mock.calls[0]?.[0]).toMatchObject({ reason: "The authority asked" });
});

test("whoever may not take the journal out is not offered it", async () => {
  show();
  await screen.findByText(/Opened the card of/);
  expect(screen.queryByRole("button", { name: "Take the journal out" })).toBe(null);
});
