/** The drawer of a visit, over a base that answers from memory. */
import { notifications } from "@mantine/notifications";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeBooking, openVisit } from "@/app/booking";
import { draft } from "@/app/draft";
import { queryClient } from "@/app/queryClient";
import { forgetAll, showPage, stateIs } from "@/app/testKit";
import { CommandError, ipc, type Visit } from "@/ipc/commands";
import { BookingPanel } from "./BookingPanel";
import { typedOf } from "./typed";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    visitGet: vi.fn(),
    visitStatus: vi.fn(),
    visitPaid: vi.fn(),
    visitCancel: vi.fn(),
    visitRemove: vi.fn(),
    visitMove: vi.fn(),
    visitChange: vi.fn(),
    visitRepeat: vi.fn(),
    bookingPreview: vi.fn(async () => []),
    visitBook: vi.fn(),
    visitUndo: vi.fn(async () => null),
    servicesList: vi.fn(),
    calendarStaff: vi.fn(),
    resourcesList: vi.fn(async () => []),
    bookingOffer: vi.fn(async () => ({ services: [], specialist: "", last: null })),
    bookingConcerns: vi.fn(async () => []),
    freeTimes: vi.fn(async () => []),
    keepDraft: vi.fn(async () => null),
  },
}));

const ALL = ["see-visits", "add-visits", "change-visits", "cancel-visits", "override-clashes", "see-notes"];
const CHANGED = { visits: 1, undo: 3, fits: [] };
const PART = { service: "cut", specialist: "m", room: "", equipment: "", before: 0, after: 0, price: 50_000 };

const visit = (more: Partial<Visit> = {}): Visit => ({
  ...{ id: "v1", whom: { kind: "client", client: "c1", name: "Olena Koval" }, phone: "067 ··· 12" },
  ...{ status: "booked", cancelReason: "", note: "likes tea", notesHidden: false, onlyThisSpecialist: false },
  ...{ paid: false, series: "", repeat: null, ahead: 0, following: 0, warnings: [], zone: "Europe/Kyiv" },
  ...{ createdAt: 1, createdBy: "Olha", updatedAt: 9 },
  parts: [{ ...PART, start: "2026-11-22T10:00", minutes: 60 }],
  ...more,
});
const SERIES = { series: "s1", ahead: 4 };
const slot = { start: "2026-11-22T10:30", specialist: "m", room: "", equipment: "" };
const waiting = {
  ...{ id: "w1", name: "Ira Bilyk", hidden: false, client: "c9", guest: "", service: "cut" },
  ...{ specialists: [], from: "2026-11-22", until: "2026-11-30", weekdays: [6], span: null },
  ...{ note: "", createdAt: 1, updatedAt: 1 },
};

async function open(shown = visit(), rights = ALL) {
  vi.mocked(ipc.visitGet).mockResolvedValue(shown);
  stateIs({}, { rights });
  const router = showPage(BookingPanel, "/today", { others: ["/clients", "/journal"] });
  await waitFor(() => expect(router.state.status).toBe("idle"));
  act(() => openVisit("v1"));
  return { router, panel: await screen.findByRole("dialog", { name: shown.whom.name || "Blocked time" }) };
}

const click = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

// The growing text fields listen to fonts, which the test's document has none of.
Object.defineProperty(document, "fonts", { value: new EventTarget() });

beforeEach(() => {
  vi.mocked(ipc.servicesList).mockResolvedValue([
    {
      ...{ id: "cut", name: "Haircut", category: "", price: 50_000, minutes: 60, before: 0, after: 0 },
      ...{ colour: 0, contraindications: [], rooms: [], equipment: [], updatedAt: 1, removed: false },
      specialists: ["m", "a"].map((specialist) => ({ specialist, minutes: null, price: null })),
    },
  ]);
  vi.mocked(ipc.calendarStaff).mockResolvedValue(
    ["Maryna", "Anna"].map((name) => ({
      ...{ id: name.slice(0, 1).toLowerCase(), name, initials: "", colour: 0, place: 0, onCalendar: true },
      ...{ services: [], hasPhoto: false, left: false },
    })),
  );
});

afterEach(() => {
  act(() => {
    closeBooking();
    notifications.clean();
  });
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("warnings stand before everything else, and the card is one click away", async () => {
  const { router, panel } = await open(visit({ warnings: [{ id: "1", kind: "allergy", text: "latex" }] }));
  expect((await within(panel).findByRole("alert")).textContent).toContain("Allergy: latex");
  expect(panel.textContent).toContain("067 ··· 12");
  expect(await within(panel).findByText("Haircut")).toBeTruthy();
  await click("Client’s card");
  await waitFor(() => expect(router.state.location.href).toBe("/clients?client=c1"));
});

test("one click says how far it is, and Undo takes it back", async () => {
  vi.mocked(ipc.visitStatus).mockResolvedValue(CHANGED);
  await open();
  await click("Confirmed");
  await waitFor(() =>
    expect(ipc.visitStatus).toHaveBeenCalledWith("v1", "confirmed", { clash: null, warning: null }),
  );
  await click("Undo");
  await waitFor(() => expect(ipc.visitUndo).toHaveBeenCalledWith(3));
});

test("a warning at arrival asks for a reason", async () => {
  vi.mocked(ipc.visitStatus)
    .mockRejectedValueOnce(
      new CommandError({
        code: "warnings-first",
        concerns: [{ service: "Haircut", warning: "henna", kind: "allergy" }],
      }),
    )
    .mockResolvedValueOnce(CHANGED);
  await open();
  await click("Arrived");
  fireEvent.change(await screen.findByLabelText("Why you go on"), { target: { value: "another dye" } });
  await click("Go on");
  await waitFor(() =>
    expect(ipc.visitStatus).toHaveBeenLastCalledWith("v1", "arrived", {
      clash: null,
      warning: "another dye",
    }),
  );
});

test("whoever fits a cancelled visit is booked with one click", async () => {
  vi.mocked(ipc.visitCancel).mockResolvedValue({ ...CHANGED, fits: [{ waiting, slot }] });
  vi.mocked(ipc.visitBook).mockResolvedValue({ visits: ["v2"], undo: 4 });
  const { panel } = await open();
  fireEvent.click(await within(panel).findByRole("button", { name: "Cancel the visit" }));
  fireEvent.change(await screen.findByLabelText(/^Why/), { target: { value: "ill" } });
  const dialog = screen.getByRole("dialog", { name: "Cancel the visit" });
  fireEvent.click(within(dialog).getByRole("button", { name: "Cancel the visit" }));
  await waitFor(() => expect(ipc.visitCancel).toHaveBeenCalledWith("v1", "ill", "this"));
  expect(await screen.findByText("Ira Bilyk")).toBeTruthy();
  await click("Book: today, 10:30");
  await waitFor(() =>
    expect(vi.mocked(ipc.visitBook).mock.calls[0]?.[0]).toMatchObject({
      waiting: "w1",
      parts: [{ service: "cut", specialist: "m", start: "2026-11-22T10:30" }],
    }),
  );
});

test("whoever did not come leaves the time to all who wait for it, one after another", async () => {
  const later = {
    waiting: { ...waiting, id: "w2", name: "Oksana Lys" },
    slot: { ...slot, start: "2026-11-22T11:00" },
  };
  const fits = [{ waiting, slot }, later];
  vi.mocked(ipc.visitStatus).mockResolvedValue({ ...CHANGED, fits });
  vi.mocked(ipc.visitBook).mockResolvedValue({ visits: ["v2"], undo: 4 });
  const { panel } = await open();
  fireEvent.click(await within(panel).findByRole("button", { name: "Did not come" }));
  await click("Book: today, 10:30");
  await waitFor(() => expect(screen.queryByText("Ira Bilyk")).toBe(null));
  expect(screen.getByText("Oksana Lys")).toBeTruthy();
  await click("Book: today, 11:00");
  await waitFor(() => expect(screen.queryByRole("dialog", { name: /^Somebody waits/ })).toBe(null));
});

test("moving a visit of a series asks how much of it is meant, with the count", async () => {
  vi.mocked(ipc.visitMove).mockResolvedValue({ ...CHANGED, visits: 4, undo: 5 });
  await open(visit(SERIES));
  await click("Move to…");
  fireEvent.change(await screen.findByLabelText("Time"), { target: { value: "11:30" } });
  await click("Move");
  expect(
    await screen.findByText("This visit repeats; 4 are still ahead. Which ones are meant?"),
  ).toBeTruthy();
  await click("This and the following");
  await screen.findByText("Moved to today, 11:30 · 4 visits");
  expect(ipc.visitMove).toHaveBeenCalledWith(
    "v1",
    { place: 0, start: "2026-11-22T11:30", specialist: null, room: null, minutes: null },
    "following",
    9,
    { clash: null, warning: null },
  );
});

test("what only becomes longer is told by its end", async () => {
  vi.mocked(ipc.visitMove).mockResolvedValue(CHANGED);
  await open();
  await click("Move to…");
  fireEvent.change(await screen.findByLabelText("Minutes"), { target: { value: "90" } });
  await click("Move");
  await screen.findByText("Now today, 10:00–11:30");
});

test("a closed question moves nothing and keeps what was typed", async () => {
  await open(visit(SERIES));
  await click("Move to…");
  fireEvent.change(await screen.findByLabelText("Time"), { target: { value: "11:30" } });
  await click("Move");
  await screen.findByRole("button", { name: "Only this one" });
  const question = screen.getByRole("dialog", { name: "Move the visit" });
  fireEvent.click(within(question).getByRole("button", { name: "Close" }));
  expect((await screen.findByLabelText<HTMLInputElement>("Time")).value).toBe("11:30");
  expect(ipc.visitMove).not.toHaveBeenCalled();
});

test("a refused move comes back to the form as it was filled in", async () => {
  vi.mocked(ipc.visitMove)
    .mockRejectedValueOnce(new CommandError({ code: "changed-meanwhile" }))
    .mockResolvedValueOnce(CHANGED);
  await open();
  await click("Move to…");
  fireEvent.change(await screen.findByLabelText("Time"), { target: { value: "11:30" } });
  vi.mocked(ipc.visitGet).mockResolvedValue(visit({ updatedAt: 10 }));
  await click("Move");
  await screen.findByText("Someone changed this while you were typing.");
  expect((await screen.findByLabelText<HTMLInputElement>("Time")).value).toBe("11:30");
  await click("Move");
  await screen.findByText("Moved to today, 11:30");
  expect(vi.mocked(ipc.visitMove).mock.calls.map(([, , , updatedAt]) => updatedAt)).toEqual([9, 10]);
});

test("a change is saved as it was read, and a clash shows in place", async () => {
  const clash = { kind: "room", part: 0, start: "2026-11-22T10:00", until: "2026-11-22T11:00" };
  vi.mocked(ipc.visitChange)
    .mockRejectedValueOnce(
      new CommandError({ code: "clash", clashes: [{ ...clash, name: "", what: "Room 1" }] }),
    )
    .mockResolvedValueOnce(CHANGED);
  await open();
  await click("Change");
  fireEvent.change(screen.getByLabelText("Note"), { target: { value: "no tea" } });
  await click("Save");
  expect(await screen.findByText("Room 1 is taken: today, 10:00–11:00.")).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Note").value).toBe("no tea");
  fireEvent.change(screen.getByLabelText("Why it is booked all the same"), { target: { value: "both fit" } });
  await click("Book anyway");
  await screen.findByText("The visit is changed");
  const [id, sent, scope, updatedAt] = vi.mocked(ipc.visitChange).mock.calls[1] ?? [];
  expect([id, sent?.note, sent?.overriding.clash, scope, updatedAt]).toEqual([
    "v1",
    "no tea",
    "both fit",
    "this",
    9,
  ]);
});

test("a visit is made to repeat in its form", async () => {
  vi.mocked(ipc.visitRepeat).mockResolvedValue({ ...CHANGED, visits: 6, undo: 7 });
  await open();
  await click("Change");
  fireEvent.click(await screen.findByLabelText("Repeats"));
  await waitFor(() => expect(vi.mocked(ipc.bookingPreview).mock.calls[0]?.[1]).toBe("v1"));
  await click("Save");
  await screen.findByText("6 visits are changed");
  const [id, sent, scope, updatedAt] = vi.mocked(ipc.visitRepeat).mock.calls[0] ?? [];
  const weekly = { every: "week", interval: 1, days: [6], count: 6, until: null };
  expect([id, sent?.repeat, scope, updatedAt]).toEqual(["v1", weekly, "this", 9]);
  expect(ipc.visitChange).not.toHaveBeenCalled();
});

test("another rule holds for more than one visit of a series, counted from this one", async () => {
  vi.mocked(ipc.visitRepeat).mockResolvedValue({ ...CHANGED, visits: 3, undo: 7 });
  const repeat = { every: "week", interval: 1, days: [6], count: 8, until: null };
  await open(visit({ ...SERIES, repeat, following: 3 }));
  await click("Change");
  expect((await screen.findByLabelText<HTMLInputElement>("How many times")).value).toBe("3");
  fireEvent.change(screen.getByLabelText("Every"), { target: { value: "2" } });
  await click("Save");
  await screen.findByRole("button", { name: "All that are ahead" });
  expect(screen.queryByRole("button", { name: "Only this one" })).toBe(null);
  await click("This and the following");
  await screen.findByText("3 visits are changed");
  const [, sent, scope] = vi.mocked(ipc.visitRepeat).mock.calls[0] ?? [];
  expect([sent?.repeat, scope]).toEqual([{ ...repeat, interval: 2, count: 3 }, "following"]);
});

test("what is wrong is said at its field", async () => {
  const fields = [
    { field: "specialist", index: 0, problem: "does-not-do-it" },
    { field: "days", index: 0, problem: "out-of-range" },
  ];
  vi.mocked(ipc.visitRepeat).mockRejectedValueOnce(new CommandError({ code: "invalid-fields", fields }));
  await open();
  await click("Change");
  fireEvent.click(await screen.findByLabelText("Repeats"));
  await click("Save");
  expect(await screen.findByText("This specialist does not do this service.")).toBeTruthy();
  expect(screen.getByText("The day of the visit is one of them: tick it, too.")).toBeTruthy();
});

test("a series that is to end says what becomes of it; what does not change it asks as ever", async () => {
  vi.mocked(ipc.visitRepeat).mockResolvedValue({ ...CHANGED, visits: 3, undo: 7 });
  vi.mocked(ipc.visitChange).mockResolvedValue(CHANGED);
  const repeat = { every: "week", interval: 1, days: [6], count: 8, until: null };
  await open(visit({ ...SERIES, repeat, following: 3 }));
  await click("Change");
  await click("Save");
  await click("Only this one");
  await waitFor(() => expect(ipc.visitChange).toHaveBeenCalled());
  await click("Change");
  fireEvent.click(await screen.findByLabelText("Repeats"));
  expect(await screen.findByText("The visits that follow are taken out.")).toBeTruthy();
  await click("Save");
  await click("This and the following");
  await waitFor(() => expect(vi.mocked(ipc.visitRepeat).mock.calls[0]?.[1].repeat).toBe(null));
});

test("what others saved meanwhile is told, and the second save is meant", async () => {
  vi.mocked(ipc.visitChange)
    .mockRejectedValueOnce(new CommandError({ code: "changed-meanwhile" }))
    .mockResolvedValueOnce(CHANGED);
  await open();
  await click("Change");
  fireEvent.change(screen.getByLabelText("Note"), { target: { value: "mine" } });
  vi.mocked(ipc.visitGet).mockResolvedValue(visit({ note: "theirs", updatedAt: 10 }));
  await act(() => queryClient.invalidateQueries({ queryKey: ["visits"] }));
  await click("Save");
  await waitFor(() => expect(vi.mocked(ipc.visitChange).mock.calls[0]?.[3]).toBe(9));
  await screen.findByRole("alert");
  await click("Save");
  await screen.findByText("The visit is changed");
  const [, sent, , updatedAt] = vi.mocked(ipc.visitChange).mock.calls[1] ?? [];
  expect([sent?.note, updatedAt]).toEqual(["mine", 10]);
});

test("a change half-typed before a lock is there again", async () => {
  const shown = visit();
  const typed = { ...typedOf(shown), note: "unsaved" };
  draft.resume(JSON.stringify({ route: "/today", forms: { visit: { id: "v1", updatedAt: 9, typed } } }));
  vi.mocked(ipc.visitGet).mockResolvedValue(shown);
  stateIs({}, { rights: ALL });
  showPage(BookingPanel, "/today");
  await screen.findByRole("dialog", { name: "Olena Koval" });
  expect((await screen.findByLabelText<HTMLTextAreaElement>("Note")).value).toBe("unsaved");
});

test("a role sees only what it may do; a hidden note is told", async () => {
  const { panel } = await open(visit({ note: "", notesHidden: true }), ["see-visits"]);
  expect(await within(panel).findByText("Notes are not shown to your role.")).toBeTruthy();
  for (const name of [
    "Change",
    "Move to…",
    "Mark as paid",
    "Book again",
    "Cancel the visit",
    "Entered by mistake",
  ])
    expect(within(panel).queryByRole("button", { name })).toBe(null);
  expect(within(panel).queryByRole("group", { name: "Status" })).toBe(null);
});

test("a visit is booked again with its services, at a time of its own", async () => {
  await open();
  await click("Book again");
  const panel = await screen.findByRole("dialog", { name: "New booking" });
  expect(within(panel).getByText("Olena Koval")).toBeTruthy();
  expect(await within(panel).findByText("Haircut")).toBeTruthy();
  expect(within(panel).getByRole("button", { name: "Book" })).toBeTruthy();
});
