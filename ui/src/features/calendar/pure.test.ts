// @vitest-environment node
/** What the calendar works out before anything is drawn: columns, shades, events, moves, statuses, keys. */
import { expect, test } from "vitest";
import type { CalendarCard, CalendarDays, Resource, StaffView, Waiting } from "@/ipc/commands";
import { viewsFor } from "./address";
import { arrivals } from "./arrivals";
import { NO_ROOM, roomColumns, roomsOf, staffColumns } from "./columns";
import { cardId, closedName, dayShades, eventMaker, type GridEvent, shownRows, weekShades } from "./events";
import { fullness } from "./fullness";
import { offSpans, shownHours, wallNow, wallOffset, zoneText } from "./hours";
import { neighbour } from "./keys";
import { linesOf, slotPx } from "./look";
import { carriedTo, mayCarry, stretchedBy } from "./move";
import { isMovable, isUnpaid, nextStatus, otherStatuses } from "./status";
import { byId, syncEvents } from "./sync";
import { waitingOn } from "./waits";

const TODAY = "2026-11-22";

const ROW: CalendarCard = {
  visit: "v1",
  place: 0,
  parts: 1,
  block: false,
  status: "booked",
  start: "2026-11-22T10:30",
  minutes: 45,
  before: 5,
  after: 10,
  specialist: "anna",
  room: "",
  equipment: "",
  service: "cut",
  price: 80_000,
  client: "c1",
  name: "Olena",
  hidden: false,
  firstVisit: false,
  warned: false,
  onlyThisSpecialist: false,
  paid: false,
  hasNote: false,
  note: "",
  series: "",
  updatedAt: 1,
};
const row = (change: Partial<CalendarCard>): CalendarCard => ({ ...ROW, ...change });

const member = (id: string, place: number, change: Partial<StaffView> = {}): StaffView => ({
  id,
  name: id,
  initials: id.slice(0, 1),
  colour: 0,
  place,
  onCalendar: true,
  services: [],
  hasPhoto: false,
  left: false,
  ...change,
});

const DAYS: CalendarDays = {
  now: "2026-11-22T12:20",
  today: TODAY,
  days: [TODAY],
  rows: [ROW],
  plans: [{ specialist: "olha", day: TODAY, spans: [{ from: 540, until: 780 }] }],
  closed: [],
};
const OWNER = { id: "me", reach: "all" };

test("a column is for who works that day or has visits, in the order of the team", () => {
  const staff = [member("anna", 2), member("olha", 1), member("free", 0)];
  expect(staffColumns(staff, DAYS, TODAY, OWNER).map(({ id }) => id)).toEqual(["olha", "anna"]);
});

test("who left keeps a column while visits are in it", () => {
  const staff = [member("anna", 0, { left: true, onCalendar: false }), member("gone", 1, { left: true })];
  expect(staffColumns(staff, DAYS, TODAY, OWNER).map(({ id }) => id)).toEqual(["anna"]);
});

test("on a day nobody works all columns are there to look at", () => {
  const staff = [member("anna", 0), member("olha", 1)];
  const empty = { ...DAYS, rows: [], plans: [] };
  expect(staffColumns(staff, empty, TODAY, OWNER).map(({ id }) => id)).toEqual(["anna", "olha"]);
});

test("who sees only the own visits is not shown the columns of others as if they were free", () => {
  const staff = [member("anna", 0), member("olha", 1)];
  const own = { ...DAYS, rows: [] };
  expect(staffColumns(staff, own, TODAY, { id: "anna", reach: "own" }).map(({ id }) => id)).toEqual(["anna"]);
});

test("rooms and equipment have columns, and what has no room one more", () => {
  const resource = (id: string, kind: string, removed = false): Resource => ({ id, kind, name: id, removed });
  const resources = [resource("laser", "equipment"), resource("one", "room"), resource("old", "room", true)];
  expect(roomColumns(resources, [], "No room").map(({ id }) => id)).toEqual(["one", "laser", NO_ROOM]);
  expect(roomColumns(resources, [row({ room: "old" })], "No room").map(({ id }) => id)).toContain("old");
  expect(roomsOf(row({ equipment: "laser" }))).toEqual([NO_ROOM, "laser"]);
  expect(roomsOf(row({ room: "one" }))).toEqual(["one"]);
});

test("the hours hold all work and all visits with their buffers, and an hour around them", () => {
  expect(shownHours([{ from: 540, until: 1080 }], [])).toEqual({ from: 480, until: 1140 });
  expect(shownHours([], [row({ start: "2026-11-22T07:00" })])).toEqual({ from: 300, until: 540 });
  expect(shownHours([], [])).toEqual({ from: 480, until: 1200 });
  expect(shownHours([], [row({ start: "2026-11-22T23:30" })]).until).toBe(1440);
});

test("breaks and what lies around the work are shaded", () => {
  const worked = [
    { from: 840, until: 1080 },
    { from: 540, until: 780 },
  ];
  expect(offSpans(worked, { from: 480, until: 1140 })).toEqual([
    { from: 480, until: 540 },
    { from: 780, until: 840 },
    { from: 1080, until: 1140 },
  ]);
  expect(offSpans([{ from: 0, until: 1440 }], { from: 480, until: 1140 })).toEqual([]);
  expect(offSpans([], { from: 480, until: 1140 })).toEqual([{ from: 480, until: 1140 }]);
});

test("a closed day is shaded whole and says why; a room keeps no hours", () => {
  const shown = { from: 480, until: 600 };
  const [olha] = staffColumns([member("olha", 0)], DAYS, TODAY, OWNER);
  const rooms = roomColumns([], [], "No room");
  expect(olha && dayShades([olha], TODAY, shown, false).map(({ start, end }) => [start, end])).toEqual([
    ["2026-11-22T08:00", "2026-11-22T09:00"],
  ]);
  expect(dayShades(rooms, TODAY, shown, false)).toEqual([]);
  expect(dayShades(rooms, TODAY, shown, true)).toHaveLength(1);
  const closed = { ...DAYS, closed: [{ day: TODAY, name: "Holiday" }] };
  expect([closedName(closed, TODAY), closedName(closed, "2026-11-23")]).toEqual(["Holiday", null]);
  expect(weekShades(closed, "olha", shown).map(({ end }) => end)).toEqual(["2026-11-22T10:00"]);
});

test("an event lies where its visit does, and the same row is the same event", () => {
  const make = eventMaker({ byRooms: false, mayMove: true });
  const event = make(ROW);
  expect(event).toMatchObject({
    id: "v1:0",
    start: "2026-11-22T10:30",
    end: "2026-11-22T11:15",
    resourceIds: ["anna"],
    startEditable: true,
    styles: ["--before:5", "--after:10"],
  });
  expect(make(ROW)).toBe(event);
  expect(make(row({}))).not.toBe(event);
  expect(eventMaker({ byRooms: true, mayMove: false })(ROW)).toMatchObject({
    resourceIds: [NO_ROOM],
    startEditable: false,
  });
});

test("cancelled visits are drawn on request", () => {
  const rows = [ROW, row({ visit: "v2", status: "cancelled" })];
  expect(shownRows(rows, false).map(cardId)).toEqual(["v1:0"]);
  expect(shownRows(rows, true)).toHaveLength(2);
});

test("the wall of the base is found from its own time, whatever zone this computer has", () => {
  const readAt = Date.UTC(2026, 10, 22, 10, 20, 40);
  expect(wallOffset("2026-11-22T12:20", readAt)).toBe(120);
  expect([zoneText(120), zoneText(-210), zoneText(0)]).toEqual(["+02:00", "-03:30", "+00:00"]);
  expect(wallNow("2026-11-22T12:20", readAt, readAt + 90 * 60_000)).toBe("2026-11-22T13:50");
});

test("one click leads on: to confirmed before the day, through the visit on the day, nowhere after it", () => {
  const next = (status: string, day: string) => nextStatus(row({ status, start: `${day}T10:00` }), TODAY);
  expect(next("booked", "2026-11-25")).toBe("confirmed");
  expect(next("confirmed", "2026-11-25")).toBe(null);
  const ways = ["booked", "confirmed", "arrived", "in-service", "done"].map((status) => next(status, TODAY));
  expect(ways).toEqual(["arrived", "arrived", "in-service", "done", null]);
  expect([next("booked", "2026-11-20"), next("arrived", "2026-11-20")]).toEqual([null, "in-service"]);
  expect(nextStatus(row({ block: true }), TODAY)).toBe(null);
});

test("the menu has every other status", () => {
  expect(otherStatuses("booked")).toEqual([
    "confirmed",
    "arrived",
    "in-service",
    "done",
    "no-show",
    "cancelled",
  ]);
});

test("only what is ahead or going on, and known, is moved by hand", () => {
  const movable = ["booked", "arrived", "in-service", "done", "no-show", "cancelled"].map((status) =>
    isMovable(row({ status })),
  );
  expect(movable).toEqual([true, true, true, false, false, false]);
  expect(isMovable(row({ hidden: true }))).toBe(false);
});

test("unpaid is what is done, costs something and was not paid for", () => {
  expect(isUnpaid(row({ status: "done" }))).toBe(true);
  expect(isUnpaid(row({ status: "done", paid: true }))).toBe(false);
  expect(isUnpaid(row({ status: "done", price: 0 }))).toBe(false);
  expect(isUnpaid(row({ status: "arrived" }))).toBe(false);
});

test("a card carried further is a move on the wall, over midnight and the night of the clocks too", () => {
  const to = (change: Partial<CalendarCard>, minutes: number, column: string | null = null) =>
    carriedTo({ row: row(change), minutes, column, byRooms: false });
  expect(to({}, 60, "olha")).toEqual({
    place: 0,
    start: "2026-11-22T11:30",
    specialist: "olha",
    room: null,
    minutes: null,
  });
  expect(to({ start: "2026-03-28T10:00" }, 1440).start).toBe("2026-03-29T10:00");
  expect(carriedTo({ row: ROW, minutes: 0, column: "one", byRooms: true })).toMatchObject({
    specialist: null,
    room: "one",
  });
});

test("the edge of a card changes how long it takes and nothing else", () => {
  expect(stretchedBy(ROW, 15)).toMatchObject({ start: ROW.start, minutes: 60, specialist: null });
  expect(stretchedBy(ROW, -90).minutes).toBe(1);
});

test("a visit goes to another room, not to no room and not to another machine", () => {
  const [one, laser, none] = roomColumns(
    [
      { id: "one", kind: "room", name: "One", removed: false },
      { id: "laser", kind: "equipment", name: "Laser", removed: false },
    ],
    [],
    "No room",
  );
  expect([mayCarry(none, one), mayCarry(one, none), mayCarry(one, laser), mayCarry(laser, one)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([mayCarry(laser, laser), mayCarry(undefined, undefined)]).toEqual([true, true]);
});

test("arrows lead up and down the column, and to the nearest in time beside it", () => {
  const places = [
    { id: "a1", column: 1, start: 100 },
    { id: "a2", column: 1, start: 300 },
    { id: "c1", column: 3, start: 120 },
    { id: "c2", column: 3, start: 290 },
  ];
  expect(neighbour(places, "a1", "ArrowDown")).toBe("a2");
  expect(neighbour(places, "a1", "ArrowUp")).toBe(null);
  expect(neighbour(places, "a2", "ArrowRight")).toBe("c2");
  expect(neighbour(places, "c1", "ArrowLeft")).toBe("a1");
  expect(neighbour(places, "c1", "ArrowRight")).toBe(null);
  expect(neighbour(places, "gone", "ArrowDown")).toBe(null);
});

test("a finer grid is drawn larger, and everything grows with the letters", () => {
  const look = { grid: 15, roomy: false, cancelled: false };
  expect(slotPx(look, 16)).toBe(16);
  expect(slotPx(look, 24)).toBe(24);
  expect(slotPx({ ...look, grid: 5 }, 16) * 3).toBeGreaterThan(slotPx(look, 16));
  expect([linesOf(15, look, 16), linesOf(60, look, 16)]).toEqual([1, 3]);
  expect(linesOf(60, look, 24)).toBe(3);
});

test("a day is as full as its work is booked", () => {
  const load = { day: TODAY, visits: 3, minutes: 240, workedMinutes: 480, closed: "" };
  expect(fullness(load)).toBe(0.5);
  expect(fullness({ ...load, minutes: 600 })).toBe(1);
  expect(fullness({ ...load, workedMinutes: 0 })).toBe(null);
});

test("who comes next: who is here or expected, each once, not who is hours late", () => {
  const rows = [
    row({ visit: "late", start: "2026-11-22T11:00" }),
    row({ visit: "here", start: "2026-11-22T11:30", status: "arrived" }),
    row({ visit: "soon", start: "2026-11-22T12:40" }),
    row({ visit: "soon", place: 1, start: "2026-11-22T13:20" }),
    row({ visit: "done", start: "2026-11-22T12:00", status: "done" }),
    row({ visit: "lunch", start: "2026-11-22T13:00", block: true }),
  ];
  expect(arrivals(rows, "2026-11-22T12:20").map(({ visit }) => visit)).toEqual(["here", "soon"]);
});

test("the grid is told only of the events that changed, and of another day as a whole", () => {
  const make = eventMaker({ byRooms: false, mayMove: true });
  const rows = ["a", "b", "c", "d", "e", "f"].map((visit) => row({ visit }));
  const told: string[] = [];
  const target = {
    addEvent: ({ id }: GridEvent) => told.push(`add ${id}`),
    updateEvent: ({ id }: GridEvent) => told.push(`update ${id}`),
    removeEventById: (id: string) => told.push(`remove ${id}`),
    setOption: (_: "events", events: GridEvent[]) => told.push(`all ${events.length}`),
  };
  const before = byId(rows.map(make));
  const [, ...rest] = rows;
  const after = syncEvents(
    target,
    before,
    [...rest.slice(0, 4), row({ visit: "f" }), row({ visit: "g" })].map(make),
  );
  expect(told).toEqual(["remove a:0", "update f:0", "add g:0"]);
  told.length = 0;
  syncEvents(target, after, [row({ visit: "other" })].map(make));
  expect(told).toEqual(["all 1"]);
});

test("whoever waits for a day waits within the days and on the weekdays that were named", () => {
  const wish = { from: "2026-11-22", until: "2026-11-30", weekdays: [0, 6] } as Waiting;
  const count = (day: string) => waitingOn([wish, { ...wish, weekdays: [0] }], day);
  expect(["2026-11-22", "2026-11-23", "2026-11-24", "2026-12-06"].map(count)).toEqual([1, 2, 0, 0]);
});

test("whoever does not see the visits of all has no rooms to take for free", () => {
  expect(viewsFor("all")).toContain("rooms");
  expect(viewsFor("own-and-free")).toEqual(["day", "week", "month"]);
});
