/** Booking as a receptionist does it, over a base that answers from memory. */
import { notifications } from "@mantine/notifications";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeBooking, openBooking, rememberClient } from "@/app/booking";
import { useDeskKeys } from "@/app/deskKeys";
import { draft } from "@/app/draft";
import { forgetAll, showPage, stateIs } from "@/app/testKit";
import { CommandError, ipc, type Service, type Slot } from "@/ipc/commands";
import { BookingPanel } from "./BookingPanel";
import { begun } from "./typed";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    clientsPage: vi.fn(),
    servicesList: vi.fn(),
    calendarStaff: vi.fn(),
    resourcesList: vi.fn(async () => []),
    bookingOffer: vi.fn(),
    bookingConcerns: vi.fn(),
    bookingPreview: vi.fn(),
    freeTimes: vi.fn(),
    clientsWithPhone: vi.fn(async () => []),
    waitMatches: vi.fn(),
    visitBook: vi.fn(),
    visitUndo: vi.fn(async () => null),
    keepDraft: vi.fn(async () => null),
  },
}));

const ALL = ["see-visits", "add-visits", "change-visits", "override-clashes", "see-notes", "add-clients"];

const service = (id: string, name: string, more: Partial<Service> = {}): Service => ({
  ...{ id, name, category: "", price: 50_000, minutes: 60, before: 0, after: 0, colour: 0 },
  ...{ contraindications: [], rooms: [], equipment: [], updatedAt: 1, removed: false },
  specialists: ["m", "a"].map((specialist) => ({ specialist, minutes: null, price: null })),
  ...more,
});
const person = (id: string, name: string) => ({
  ...{ id, name, initials: name.slice(0, 1), colour: 0, place: 0, onCalendar: true, services: [] },
  ...{ hasPhoto: false, left: false },
});
const row = (id: string, name: string) => ({
  ...{ id, name, phone: "067…12", email: "", tags: [], deletedAt: null, doNotBook: false, vip: false },
  specialist: "",
});
const slot = (start: string, specialist = "m"): Slot => ({ start, specialist, room: "", equipment: "" });
const found = (...rows: ReturnType<typeof row>[]) => ({ total: rows.length, totalIsExact: true, rows });
const clash = () =>
  new CommandError({
    code: "clash",
    clashes: [
      {
        ...{ kind: "specialist", part: 0, start: "2026-11-22T10:00", until: "2026-11-22T11:00" },
        ...{ name: "Ivan B.", what: "Maryna" },
      },
    ],
    next: [slot("2026-11-22T12:00")],
  });

function Page() {
  useDeskKeys();
  return <BookingPanel />;
}

async function open(start: Parameters<typeof openBooking>[0] = {}, rights = ALL) {
  stateIs({}, { rights });
  showPage(Page, "/today");
  await waitFor(() => expect(document.body.textContent).toBeDefined());
  act(() => openBooking(start));
  return screen.findByRole("dialog", { name: "New booking" });
}

const press = (target: Element, key: string) => act(() => void fireEvent.keyDown(target, { key, code: key }));
// A list of choices has the label of its field.
const field = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: "input, textarea" });
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const sent = (call = 0) => vi.mocked(ipc.visitBook).mock.calls[call]?.[0];
const KNOWN = { client: "c1", clientName: "Olena Koval" };
const PLACE = { ...KNOWN, start: "2026-11-22T10:00", specialist: "m" };

async function choose(words: string) {
  fireEvent.click(await screen.findByRole("option", { name: new RegExp(words) }));
}

// The growing text fields listen to fonts, which the test's document has none of.
Object.defineProperty(document, "fonts", { value: new EventTarget() });

beforeEach(() => {
  vi.mocked(ipc.clientsPage).mockImplementation(async (query) =>
    query.toLowerCase().startsWith("ol") ? found(row("c1", "Olena Koval"), row("c2", "Olha Lys")) : found(),
  );
  vi.mocked(ipc.servicesList).mockResolvedValue([service("cut", "Haircut"), service("peel", "Peeling")]);
  vi.mocked(ipc.calendarStaff).mockResolvedValue([person("m", "Maryna"), person("a", "Anna")]);
  vi.mocked(ipc.bookingOffer).mockResolvedValue({ services: ["peel"], specialist: "a", last: null });
  vi.mocked(ipc.bookingConcerns).mockResolvedValue([]);
  vi.mocked(ipc.freeTimes).mockImplementation(async ({ parts, at }) =>
    (at ? [at] : ["2026-11-22T11:00", "2026-11-22T12:30"]).map((start) =>
      parts.map(({ specialists }) => slot(start, specialists[0])),
    ),
  );
  vi.mocked(ipc.waitMatches).mockResolvedValue([]);
  vi.mocked(ipc.visitBook).mockResolvedValue({ visits: ["v1"], undo: 7 });
});

afterEach(() => {
  act(() => {
    closeBooking();
    rememberClient(null);
    notifications.clean();
  });
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("a known client is booked by keys alone: N, name, Enter, service, Enter, Enter", async () => {
  stateIs({}, { rights: ALL });
  showPage(Page, "/today");
  await waitFor(() => {
    act(() => void fireEvent.keyDown(document.body, { key: "n", code: "KeyN" }));
    expect(screen.getByRole("dialog", { name: "New booking" })).toBeTruthy();
  });
  expect(document.activeElement).toBe(field("Client"));
  type("Client", "ol");
  press(field("Client"), "Enter");
  const services = await screen.findByRole("combobox", { name: "Service" });
  expect(document.activeElement).toBe(services);
  await screen.findByRole("option", { name: /Haircut/ });
  type("Service", "hair");
  press(services, "Enter");
  const book = await screen.findByRole("button", { name: "Book: today, 11:00" });
  expect(document.activeElement).toBe(book);
  fireEvent.click(book);
  await screen.findByText("Olena Koval is booked: today, 11:00");
  expect(sent()).toMatchObject({
    whom: { kind: "client", client: "c1" },
    parts: [{ service: "cut", specialist: "a", start: "2026-11-22T11:00", minutes: null, price: null }],
    overriding: { clash: null, warning: null },
  });
  expect(screen.queryByRole("dialog")).toBe(null);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(ipc.visitUndo).toHaveBeenCalledWith(7));
});

test("arrow keys choose another client, and the usual service comes first", async () => {
  await open();
  type("Client", "ol");
  await screen.findByRole("option", { name: /Olha Lys/ });
  press(field("Client"), "ArrowDown");
  press(field("Client"), "Enter");
  await screen.findByText("Olha Lys");
  const options = await waitFor(() => {
    const all = screen.getAllByRole("option").map(({ textContent }) => textContent);
    expect(all[0]).toMatch(/^Peeling/);
    return all;
  });
  expect(options).toHaveLength(2);
});

test("letters typed into a field begin no booking", async () => {
  await open();
  type("Client", "ol");
  act(() => void fireEvent.keyDown(field("Client"), { key: "n", code: "KeyN" }));
  expect(field("Client").value).toBe("ol");
});

test("from a place in the calendar it is three clicks: client, service, book", async () => {
  await open({ start: "2026-11-22T10:00", specialist: "m" });
  type("Client", "ol");
  await choose("Olena Koval");
  await choose("Peeling");
  fireEvent.click(await screen.findByRole("button", { name: "Book: today, 10:00" }));
  await screen.findByText("Olena Koval is booked: today, 10:00");
  expect(sent()?.parts).toMatchObject([{ service: "peel", specialist: "m", start: "2026-11-22T10:00" }]);
});

test("somebody new is written down in place, with name and phone", async () => {
  await open({ start: "2026-11-22T10:00", specialist: "m" });
  type("Client", "Ira Bilyk");
  fireEvent.click(await screen.findByRole("option", { name: "＋ new client “Ira Bilyk”" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Phone"));
  type("Phone", "067 123 45 67");
  await choose("Haircut");
  fireEvent.click(await screen.findByRole("button", { name: "Book: today, 10:00" }));
  await waitFor(() => expect(ipc.visitBook).toHaveBeenCalled());
  const { kind, draft: written } = sent()?.whom ?? {};
  expect([kind, written?.firstName, written?.phones]).toEqual(["new", "Ira", ["067 123 45 67"]]);
});

test("whose phone it is already is told while it is typed, and one press takes that client", async () => {
  vi.mocked(ipc.clientsWithPhone).mockResolvedValue([row("c3", "Iryna Bilyk")]);
  await open({ start: "2026-11-22T10:00", specialist: "m" });
  type("Client", "Ira Bilyk");
  fireEvent.click(await screen.findByRole("option", { name: "＋ new client “Ira Bilyk”" }));
  type("Phone", "067 123 45 67");
  fireEvent.click(await screen.findByRole("button", { name: "Iryna Bilyk" }));
  expect(ipc.clientsWithPhone).toHaveBeenCalledWith("067 123 45 67", null);
  expect(document.activeElement).toBe(await screen.findByRole("combobox", { name: "Service" }));
  await choose("Haircut");
  fireEvent.click(await screen.findByRole("button", { name: "Book: today, 10:00" }));
  await waitFor(() => expect(sent()?.whom).toMatchObject({ kind: "client", client: "c3" }));
});

test("a guest needs no card", async () => {
  await open({ start: "2026-11-22T10:00", specialist: "m" });
  fireEvent.click(screen.getByRole("button", { name: "Guest" }));
  await choose("Haircut");
  fireEvent.click(await screen.findByRole("button", { name: "Book: today, 10:00" }));
  await waitFor(() => expect(sent()?.whom).toMatchObject({ kind: "guest", name: "Guest" }));
});

test("the last client and the last visit are one click away", async () => {
  const last = { service: "peel", specialist: "a", start: "2026-10-01T09:00", room: "", equipment: "" };
  vi.mocked(ipc.bookingOffer).mockResolvedValue({
    ...{ services: ["peel"], specialist: "a" },
    last: [{ ...last, minutes: null, price: null }],
  });
  rememberClient({ id: "c1", name: "Olena Koval" });
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Last client: Olena Koval" }));
  fireEvent.click(await screen.findByRole("button", { name: "Same as last time: Peeling, Anna" }));
  fireEvent.click(await screen.findByRole("button", { name: "Book: today, 11:00" }));
  await waitFor(() => expect(sent()?.parts).toMatchObject([{ service: "peel", specialist: "a" }]));
});

test("in a place of the calendar the last visit is three clicks: place, client, the same as last time", async () => {
  const last = { service: "peel", specialist: "a", start: "2026-10-01T09:00", room: "", equipment: "" };
  vi.mocked(ipc.bookingOffer).mockResolvedValue({
    ...{ services: ["peel"], specialist: "a" },
    last: [{ ...last, minutes: null, price: null }],
  });
  await open({ start: "2026-11-22T10:00", specialist: "m" });
  type("Client", "ol");
  await choose("Olena Koval");
  fireEvent.click(
    await screen.findByRole("button", { name: "Book the same as last time: Peeling, Maryna, today, 10:00" }),
  );
  await screen.findByText("Olena Koval is booked: today, 10:00");
  expect(sent()?.parts).toMatchObject([{ service: "peel", specialist: "m", start: "2026-11-22T10:00" }]);
});

test("a clash is named in place and overridden with a reason; nothing typed is lost", async () => {
  vi.mocked(ipc.visitBook).mockRejectedValueOnce(clash());
  await open(PLACE);
  await choose("Haircut");
  fireEvent.click(await screen.findByRole("button", { name: "Book: today, 10:00" }));
  expect(await screen.findByText("Maryna is busy: today, 10:00–11:00.")).toBeTruthy();
  expect(screen.getByText("Ivan B.")).toBeTruthy();
  const anyway = screen.getByRole<HTMLButtonElement>("button", { name: "Book anyway" });
  expect(anyway.disabled).toBe(true);
  type("Why it is booked all the same", "she asked for it");
  fireEvent.click(anyway);
  await screen.findByText("Olena Koval is booked: today, 10:00");
  expect(sent(1)).toEqual({ ...sent(0), overriding: { clash: "she asked for it", warning: null } });
});

test("a free time offered in place of a clash is booked with one click", async () => {
  vi.mocked(ipc.visitBook).mockRejectedValueOnce(clash());
  await open(PLACE);
  await choose("Haircut");
  fireEvent.click(await screen.findByRole("button", { name: "Book: today, 10:00" }));
  fireEvent.click(await screen.findByRole("button", { name: "today, 12:00" }));
  await screen.findByText("Olena Koval is booked: today, 12:00");
  expect(sent(1)?.parts).toMatchObject([{ start: "2026-11-22T12:00", specialist: "m" }]);
});

test("without the right nobody is asked for a reason against a clash", async () => {
  vi.mocked(ipc.visitBook).mockRejectedValueOnce(clash());
  await open(PLACE, ["see-visits", "add-visits"]);
  await choose("Haircut");
  fireEvent.click(await screen.findByRole("button", { name: "Book: today, 10:00" }));
  await screen.findByText("Maryna is busy: today, 10:00–11:00.");
  expect(screen.queryByRole("button", { name: "Book anyway" })).toBe(null);
});

test("a warning is told as soon as the service is chosen, and going on asks why, next to a clash too", async () => {
  const concern = { service: "Peeling", warning: "acids", kind: "allergy" };
  vi.mocked(ipc.bookingConcerns).mockImplementation(async (_, services) =>
    services.includes("peel") ? [concern] : [],
  );
  vi.mocked(ipc.visitBook)
    .mockRejectedValueOnce(new CommandError({ code: "warnings-first", concerns: [concern] }))
    .mockRejectedValueOnce(clash());
  await open(PLACE);
  await choose("Peeling");
  expect((await screen.findByRole("alert")).textContent).toContain("Peeling: allergy to acids.");
  expect(ipc.visitBook).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Book: today, 10:00" }));
  fireEvent.change(await screen.findByLabelText("Why you go on"), { target: { value: "patch test done" } });
  fireEvent.click(screen.getByRole("button", { name: "Go on" }));
  fireEvent.change(await screen.findByLabelText("Why it is booked all the same"), {
    target: { value: "she waits" },
  });
  fireEvent.click(screen.getByRole("button", { name: "Book anyway" }));
  await screen.findByText("Olena Koval is booked: today, 10:00");
  expect(sent(2)?.overriding).toEqual({ clash: "she waits", warning: "patch test done" });
});

test("who may not see warnings is told that there is one", async () => {
  vi.mocked(ipc.bookingConcerns).mockResolvedValue([{ service: "Peeling", warning: "", kind: "allergy" }]);
  await open(PLACE);
  vi.mocked(ipc.visitBook).mockRejectedValueOnce(
    new CommandError({
      code: "warnings-first",
      concerns: [{ service: "Peeling", warning: "", kind: "other" }],
    }),
  );
  await choose("Peeling");
  expect((await screen.findByRole("alert")).textContent).toContain("Ask somebody who may see it.");
  fireEvent.click(screen.getByRole("button", { name: "Book: today, 10:00" }));
  await waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(2));
  expect(screen.queryByLabelText("Why you go on")).toBe(null);
});

test("Enter leads to what is still missing", async () => {
  const panel = await open(KNOWN);
  const form = panel.querySelector("form");
  if (!form) throw new Error("no form");
  await screen.findByRole("combobox", { name: "Service" });
  screen.getByRole("button", { name: "Book" }).focus();
  fireEvent.submit(form);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Service" })));
  expect(ipc.visitBook).not.toHaveBeenCalled();
});

test("Esc closes the panel; another place goes on with what was typed", async () => {
  await open(KNOWN);
  await choose("Haircut");
  press(document.body, "Escape");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
  act(() => openBooking({ start: "2026-11-23T15:00", specialist: "m" }));
  await screen.findByText("You began this before. It is as you left it.");
  expect(await screen.findByRole("button", { name: "Book: tomorrow, 15:00" })).toBeTruthy();
  expect(screen.getByText("Olena Koval")).toBeTruthy();
});

test("a booking half-filled before a lock is there again", async () => {
  const typed = { ...begun(PLACE, null), note: "rings before" };
  draft.resume(JSON.stringify({ route: "/today", forms: { booking: typed } }));
  stateIs({}, { rights: ALL });
  showPage(Page, "/today");
  const panel = await screen.findByRole("dialog", { name: "New booking" });
  expect(within(panel).getByText("Olena Koval")).toBeTruthy();
  await choose("Haircut");
  expect((await screen.findByLabelText<HTMLTextAreaElement>("Note")).value).toBe("rings before");
});

test("a block of time asks for nobody", async () => {
  await open({ start: "2026-11-22T13:00", specialist: "m", minutes: 30 });
  fireEvent.click(screen.getByLabelText("Block of time"));
  type("What for", "lunch");
  fireEvent.click(await screen.findByRole("button", { name: "Book: today, 13:00" }));
  await screen.findByText("The time is blocked: today, 13:00");
  expect(sent()).toMatchObject({ whom: { kind: "nobody" }, note: "lunch", parts: [{ specialist: "m" }] });
});

test("a series shows its times and its clashes before it is booked", async () => {
  vi.mocked(ipc.bookingPreview).mockResolvedValue([
    { start: "2026-11-22T10:00", clashes: [] },
    { start: "2026-11-29T10:00", clashes: clash().clashes },
  ]);
  await open(PLACE);
  await choose("Haircut");
  fireEvent.click(await screen.findByRole("button", { name: "Room, price, note, repeat…" }));
  fireEvent.click(screen.getByLabelText("Repeats"));
  expect(await screen.findByText("2 times will be booked. 1 of them clashes.")).toBeTruthy();
  expect(vi.mocked(ipc.bookingPreview).mock.calls[0]?.[0].repeat).toEqual({
    every: "week",
    interval: 1,
    days: [6],
    count: 6,
    until: null,
  });
});

test("who waits for an empty place is booked into it with one click", async () => {
  vi.mocked(ipc.waitMatches).mockResolvedValue([
    {
      ...{ id: "w1", name: "Ira Bilyk", hidden: false, client: "c9", guest: "", service: "cut" },
      ...{ specialists: [], from: "2026-11-22", until: "2026-11-30", weekdays: [0, 6], span: null },
      ...{ note: "", createdAt: 1, updatedAt: 1 },
    },
  ]);
  await open({ start: "2026-11-22T10:00", specialist: "m" });
  const waiting = await screen.findByRole("region", { name: "Who waits for this time" });
  fireEvent.click(within(waiting).getByRole("button", { name: "Book" }));
  await screen.findByText("Ira Bilyk is booked: today, 10:00");
  expect(sent()).toMatchObject({ waiting: "w1", whom: { client: "c9" }, parts: [{ service: "cut" }] });
});
