/** What happened with a client, its facts, and the contacts that are logged on the card. */
import { notifications } from "@mantine/notifications";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openVisit } from "@/app/booking";
import { draft } from "@/app/draft";
import { forgetAll, show, stateIs, stateNow } from "@/app/testKit";
import { CommandError, type Contact, ipc, type TimelineItem } from "@/ipc/commands";
import { Facts } from "./Facts";
import { Timeline } from "./Timeline";

vi.mock("@/app/booking", async (actual) => ({
  ...(await actual<typeof import("@/app/booking")>()),
  openVisit: vi.fn(),
}));

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    appState: vi.fn(),
    clientFacts: vi.fn(),
    timelinePage: vi.fn(),
    contactAdd: vi.fn(async () => null),
    contactChange: vi.fn(async () => null),
    contactRemove: vi.fn(async () => null),
    contactRestore: vi.fn(async () => null),
    keepDraft: vi.fn(async () => null),
  },
}));

const CALL: Contact = {
  id: "k1",
  channel: "call",
  direction: "in",
  text: "asked about colour",
  result: "ring back on Friday",
  at: 1_790_000_000_000,
  by: "Maryna",
  updatedAt: 7,
  canChange: true,
};

const VISIT: TimelineItem = {
  kind: "visit",
  id: "v1",
  start: "2026-11-22T10:30",
  status: "done",
  cancelReason: "",
  services: ["Haircut"],
  specialists: ["Ira"],
  price: 50_000,
  paid: false,
  note: "",
};

const CHANGE: TimelineItem = {
  kind: "change",
  seq: 4,
  at: 1_790_000_000_000,
  user: "Maryna",
  userId: "u1",
  action: "client-changed",
  subject: "Ivan",
  subjectId: "c1",
  changes: [{ field: "phone", old: "1", new: "2" }],
  note: "",
};

const ALL = ["see-visits", "see-notes", "see-journal"];

function open(rights = ALL, inBin = false) {
  stateIs({}, { rights });
  show(<Timeline client="c1" inBin={inBin} />);
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });

beforeEach(() => {
  vi.mocked(ipc.appState).mockImplementation(async () => stateNow());
  vi.mocked(ipc.timelinePage).mockResolvedValue({
    items: [VISIT, { kind: "contact", ...CALL }, CHANGE],
    next: null,
  });
});

afterEach(() => {
  notifications.clean();
  cleanup();
  forgetAll();
  draft.resume(null);
  vi.clearAllMocks();
});

test("each line tells what happened, and a visit opens", async () => {
  open();
  const lines = within(await screen.findByRole("list", { name: "Timeline" })).getAllByRole("listitem");
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringMatching(/^today, 10:30Haircut · Ira · ₴500Done$/),
    expect.stringMatching(/^The client calledasked about colourNext: ring back on Friday.* · by Maryna$/),
    expect.stringMatching(/^Client changed.*Phone.* · by Maryna$/),
  ]);
  press("Open the visit of today, 10:30");
  expect(openVisit).toHaveBeenCalledWith("v1");
});

test("a kind is chosen, and earlier lines are read on demand", async () => {
  vi.mocked(ipc.timelinePage).mockImplementation(async (_client, _kinds, cursor) =>
    cursor === null ? { items: [VISIT], next: "further" } : { items: [CHANGE], next: null },
  );
  open();
  await screen.findByRole("button", { name: "Show earlier" });
  press("Show earlier");
  await screen.findByText("Client changed");
  expect(screen.queryByRole("button", { name: "Show earlier" })).toBe(null);
  fireEvent.click(screen.getByRole("radio", { name: "Visits" }));
  await waitFor(() => expect(ipc.timelinePage).toHaveBeenLastCalledWith("c1", ["visit"], null, 50));
});

test("what a role does not show is not offered", async () => {
  open(["see-visits"]);
  await screen.findByRole("list", { name: "Timeline" });
  expect(screen.queryByRole("radio")).toBe(null);
  expect(screen.queryByRole("button", { name: "Log a contact" })).toBe(null);
});

test("whoever sees none of it asks for nothing", () => {
  open([]);
  expect(ipc.timelinePage).not.toHaveBeenCalled();
  expect(screen.queryByText("Timeline")).toBe(null);
});

test("nothing is logged of a client in the bin", async () => {
  open(ALL, true);
  await screen.findByRole("list", { name: "Timeline" });
  expect(screen.queryByRole("button", { name: "Log a contact" })).toBe(null);
});

test("the key L begins a contact, which is saved with its words", async () => {
  open();
  await screen.findByRole("button", { name: "Log a contact" });
  fireEvent.keyDown(document.documentElement, { key: "l", code: "KeyL" });
  fireEvent.click(screen.getByRole("radio", { name: "Message" }));
  fireEvent.click(screen.getByRole("radio", { name: "We did" }));
  type("What was said", "sent the prices");
  type("Result or next step", "ask again in a week");
  press("Save");
  const wanted = {
    channel: "message",
    direction: "out",
    text: "sent the prices",
    result: "ask again in a week",
  };
  await waitFor(() => expect(ipc.contactAdd).toHaveBeenCalledWith("c1", wanted));
  await screen.findByRole("button", { name: "Log a contact" });
});

test("an empty contact is refused at its field", async () => {
  const fields = [{ field: "text", index: 0, problem: "name-needed" }];
  vi.mocked(ipc.contactAdd).mockRejectedValueOnce(new CommandError({ code: "invalid-fields", fields }));
  open();
  await screen.findByRole("button", { name: "Log a contact" });
  press("Log a contact");
  press("Save");
  expect(await screen.findByText("This must be filled in.")).toBeTruthy();
});

test("a logged contact is changed in its place", async () => {
  open();
  await screen.findByRole("button", { name: "Change what was logged" });
  press("Change what was logged");
  expect(field("What was said").value).toBe("asked about colour");
  type("What was said", "asked about a haircut");
  press("Save");
  const wanted = {
    channel: "call",
    direction: "in",
    text: "asked about a haircut",
    result: "ring back on Friday",
  };
  await waitFor(() => expect(ipc.contactChange).toHaveBeenCalledWith("k1", wanted, 7));
});

test("a logged contact is removed at once and comes back by Undo", async () => {
  open();
  await screen.findByRole("button", { name: "Remove from the log" });
  press("Remove from the log");
  await screen.findByText("Removed from the log");
  expect(ipc.contactRemove).toHaveBeenCalledWith("k1");
  press("Undo");
  await waitFor(() => expect(ipc.contactRestore).toHaveBeenCalledWith("k1"));
});

test("somebody else's contact is not offered to be changed", async () => {
  vi.mocked(ipc.timelinePage).mockResolvedValue({
    items: [{ kind: "contact", ...CALL, canChange: false }],
    next: null,
  });
  open();
  await screen.findByText("asked about colour");
  expect(screen.queryByRole("button", { name: "Remove from the log" })).toBe(null);
});

test("what was half typed before a lock stands in the form again", async () => {
  const typed = { channel: "mail", direction: "out", text: "half a th", result: "", before: "" };
  draft.resume(JSON.stringify({ route: "/clients", forms: { "contact-new-c1": typed } }));
  open();
  await waitFor(() => expect(field("What was said").value).toBe("half a th"));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Mail" }).checked).toBe(true);
});

test("the header tells what the visits come to and leads to them", async () => {
  const visits = {
    count: 12,
    last: { id: "v1", start: "2026-11-21T10:30" },
    next: null,
    noShows: 1,
    cancelled: 0,
    spent: 1_200_000,
  };
  vi.mocked(ipc.clientFacts).mockResolvedValue({ since: Date.UTC(2024, 2, 12), visits });
  stateIs({});
  show(<Facts client="c1" />);
  await screen.findByText("12 March 2024");
  const told = [...document.querySelectorAll("dl > div")].map((fact) => fact.textContent);
  expect(told).toEqual([
    "Client since12 March 2024",
    "Visits12",
    "Last visityesterday, 10:30",
    "Next visitnone yet",
    "No-shows1",
    "Spent₴12,000",
  ]);
  press("Open the visit of yesterday, 10:30");
  expect(openVisit).toHaveBeenCalledWith("v1");
});
