// @vitest-environment node
/** What a booking begins with, how services follow each other, and what is sent. */
import { expect, test } from "vitest";
import type { Service, StaffView, Visit } from "@/ipc/commands";
import { askedAt, askedFor, filledIn } from "./times";
import {
  atSlot,
  atTimes,
  begun,
  likeLast,
  minutesOf,
  missing,
  newClient,
  ofKind,
  priceOf,
  repeated,
  type Typed,
  timed,
  toWire,
  usualMinutes,
  withAnother,
  withLine,
  withoutLine,
  withService,
} from "./typed";

const service = (id: string, minutes: number, more: Partial<Service> = {}): Service => ({
  ...{ id, name: id, category: "", price: 1000, minutes, before: 0, after: 0, colour: 0 },
  ...{ contraindications: [], rooms: [], equipment: [], specialists: [], updatedAt: 1, removed: false },
  ...more,
});
const own = { specialist: "m", minutes: 40, price: 1500 };
const SERVICES = [
  service("cut", 30, { after: 10, specialists: [own, { specialist: "a", minutes: null, price: null }] }),
  service("colour", 90, { before: 5, specialists: [{ specialist: "a", minutes: null, price: null }] }),
];
const staff = (id: string, left = false): StaffView => ({
  ...{ id, name: id, initials: id, colour: 0, place: 0, onCalendar: true, services: [], hasPhoto: false },
  left,
});
const CATALOGUE = { services: SERVICES, staff: [staff("m"), staff("a"), staff("gone", true)], resources: [] };
const AUTHOR = { id: "me", reach: "all" };

const client = { client: "c1", clientName: "Olena" };
const cut = (start = "2026-11-22T10:00") =>
  withLine(begun({ ...client, start }, null), 0, { service: "cut", specialist: "m" });

test("a booking takes over the place that was clicked", () => {
  const typed = begun({ start: "2026-11-22T10:30", specialist: "m", room: "r" }, null);
  expect(typed.lines).toMatchObject([{ start: "2026-11-22T10:30", specialist: "m", room: "r" }]);
  expect(missing(typed)).toBe("who");
});

test("a place that was marked says how long the first service takes, and the usual time is one press away", () => {
  const marked = begun({ ...client, start: "2026-11-22T10:00", minutes: 90, specialist: "m" }, null);
  const typed = withService(withAnother(marked), 0, "cut", "m");
  expect(typed.lines[0]?.minutes).toBe(90);
  expect(withService(typed, 1, "colour", "a").lines[1]?.minutes).toBeNull();
  expect(usualMinutes(typed, SERVICES)).toBe(40);
  expect(usualMinutes(withLine(typed, 0, { minutes: null }), SERVICES)).toBeNull();
  const elsewhere = (minutes?: number) =>
    begun({ start: "2026-11-22T12:00", ...(minutes ? { minutes } : {}) }, typed).lines[0]?.minutes;
  expect([elsewhere(60), elsewhere()]).toEqual([60, null]);
  const last = toWire(typed, SERVICES, AUTHOR).parts.slice(0, 1);
  expect(likeLast(marked, last, CATALOGUE)?.lines[0]?.minutes).toBe(90);
});

test("free times are looked for from the day that was shown, but not in the past", () => {
  const from = (day: string) =>
    askedFor(withLine(begun({ ...client, day }, null), 0, { service: "cut" }), "2026-11-22", CATALOGUE)?.from;
  expect(["2026-11-25", "2026-11-20"].map(from)).toEqual(["2026-11-25", "2026-11-22"]);
});

test("what was left half-typed goes on at the new place; somebody else begins anew", () => {
  const left = cut();
  const moved = begun({ start: "2026-11-23T12:00" }, left);
  expect([moved.who, moved.lines[0]?.service, moved.lines[0]?.start]).toEqual([
    left.who,
    "cut",
    "2026-11-23T12:00",
  ]);
  expect(begun({ client: "c2", clientName: "Ira" }, left).lines[0]?.service).toBe("");
});

test("the specialist's own length and price go before those of the service, a typed one before both", () => {
  const [line] = cut().lines;
  if (!line) throw new Error("no line");
  expect([minutesOf(line, SERVICES), priceOf(line, SERVICES)]).toEqual([40, 1500]);
  expect(minutesOf({ ...line, specialist: "a" }, SERVICES)).toBe(30);
  expect(minutesOf({ ...line, minutes: 25 }, SERVICES)).toBe(25);
});

test("the next service begins when the one before is done and tidied up", () => {
  const typed = withLine(withAnother(cut()), 1, { service: "colour", specialist: "a" });
  expect(timed(typed.lines, SERVICES).map(({ start }) => start)).toEqual([
    "2026-11-22T10:00",
    "2026-11-22T10:55",
  ]);
  const later = withLine(typed, 1, { start: "2026-11-22T12:00" });
  expect(timed(later.lines, SERVICES)[1]?.start).toBe("2026-11-22T12:00");
  const next = [{ start: "2026-11-23T09:00", specialist: "m" }];
  expect(timed(atTimes(later, next).lines, SERVICES)[1]?.start).toBe("2026-11-23T09:55");
});

test("when the first service goes, the next one takes its time", () => {
  const typed = withLine(withAnother(cut()), 1, { service: "colour", specialist: "a" });
  expect(withoutLine(typed, 0).lines).toMatchObject([{ service: "colour", start: "2026-11-22T10:00" }]);
  expect(withoutLine(cut(), 0).lines).toHaveLength(1);
});

test("where time is open, the first free one is taken, with its specialist", () => {
  const typed = withLine(begun(client, null), 0, { service: "cut" });
  expect(askedFor(typed, "2026-11-22", CATALOGUE)).toMatchObject({
    parts: [{ service: "cut", specialists: ["m", "a"] }],
    client: "c1",
    from: "2026-11-22",
    at: null,
  });
  const filled = filledIn(typed, [[slot("11:00", "a")]], CATALOGUE);
  expect(filled.lines[0]).toMatchObject({ start: "2026-11-22T11:00", specialist: "a" });
  expect(missing(filled)).toBe(null);
  expect(missing(filledIn(typed, [], CATALOGUE))).toBe("specialist");
});

test("one time is looked for in which every service fits", () => {
  const both = withLine(withAnother(withLine(begun(client, null), 0, { service: "cut" })), 1, {
    ...{ service: "colour", room: "r" },
  });
  const asked = askedFor(withAnother(both), "2026-11-22", CATALOGUE, "v1");
  expect(asked?.parts).toMatchObject([
    { service: "cut" },
    { service: "colour", specialists: ["a"], room: "r" },
  ]);
  expect(asked?.insteadOf).toBe("v1");
  const filled = filledIn(both, [[slot("11:00", "m"), slot("11:55", "a")]], CATALOGUE);
  expect(filled.lines.map(({ start, specialist }) => [start, specialist])).toEqual([
    ["2026-11-22T11:00", "m"],
    ["", "a"],
  ]);
  const placed = withLine(cut(), 0, { specialist: "m" });
  const open = withLine(withAnother(placed), 1, { service: "cut" });
  expect(askedFor(open, "2026-11-22", CATALOGUE)).toMatchObject({ at: "2026-11-22T10:00" });
  const named = filledIn(open, [[slot("10:00", "m"), slot("10:50", "a")]], CATALOGUE);
  expect(named.lines.map(({ specialist }) => specialist)).toEqual(["m", "a"]);
});

function slot(clock: string, specialist: string) {
  return { start: `2026-11-22T${clock}`, specialist, room: "", equipment: "" };
}

test("in place of a taken time all of it moves, each service at its distance and in any room", () => {
  const both = withLine(withAnother(cut()), 1, { service: "colour", specialist: "a" });
  const apart = withLine(withLine(both, 1, { start: "2026-11-22T14:00" }), 0, { room: "r" });
  expect(atSlot(apart, slot("11:30", "m")).lines).toMatchObject([
    { start: "2026-11-22T11:30", room: "" },
    { start: "2026-11-22T15:30" },
  ]);
});

test("at a time that stands only the specialist is looked for", () => {
  const typed = withLine(cut(), 0, { specialist: "" });
  expect(askedAt(typed, CATALOGUE)).toMatchObject({ days: 1, at: "2026-11-22T10:00" });
  expect(filledIn(typed, [], CATALOGUE).lines[0]?.specialist).toBe("m");
  expect(askedFor(cut(), "2026-11-22", CATALOGUE)).toBe(null);
});

test("the second service goes to whoever does the first, if they can", () => {
  const both = withLine(withAnother(cut()), 1, { service: "colour" });
  expect(filledIn(both, [], CATALOGUE).lines[1]?.specialist).toBe("a");
  const same = withLine(withAnother(cut()), 1, { service: "cut" });
  expect(filledIn(same, [], CATALOGUE).lines[1]?.specialist).toBe("m");
});

test("same as last time keeps the place that was clicked, where that one does the service", () => {
  const at = (specialist: string) => begun({ ...client, start: "2026-11-22T10:00", specialist }, null);
  const last = [{ ...part("cut", "a"), start: "2026-10-01T10:00" }, part("colour", "a")];
  const told = (typed: Typed, visit = last) =>
    likeLast(typed, visit, CATALOGUE)?.lines.map(({ service, specialist, start }) => [
      service,
      specialist,
      start,
    ]);
  expect(told(at("m"))).toEqual([
    ["cut", "m", "2026-11-22T10:00"],
    ["colour", "a", ""],
  ]);
  expect(told(at("m"), [part("colour", "a")])).toEqual([["colour", "a", "2026-11-22T10:00"]]);
  expect(told(at(""), [part("cut", "gone")])).toEqual([["cut", "", "2026-11-22T10:00"]]);
  const services = SERVICES.map((known) => ({ ...known, removed: known.id === "cut" }));
  expect(likeLast(at("m"), last, { ...CATALOGUE, services })).toBe(null);
});

function part(id: string, specialist: string) {
  return { service: id, specialist, start: "", minutes: 20, price: 5, room: "r", equipment: "" };
}

test("a visit booked again keeps services, people and length, and nothing of its time and price", () => {
  const visit: Visit = {
    ...{ id: "v", whom: { kind: "client", client: "c1", name: "Olena" }, phone: "", status: "done" },
    ...{ cancelReason: "", note: "once", notesHidden: false, onlyThisSpecialist: true, paid: true },
    ...{ series: "s", repeat: { every: "day", interval: 1, days: [], count: 2, until: null }, ahead: 1 },
    following: 1,
    ...{ warnings: [], zone: "Europe/Kyiv", createdAt: 1, createdBy: "Olha", updatedAt: 1 },
    parts: [{ ...part("cut", "m"), start: "2026-10-01T10:00", before: 0, after: 0 }],
  };
  const typed = repeated(visit);
  expect(typed).toMatchObject({ note: "", repeat: null, onlyThis: true, who: { id: "c1", name: "Olena" } });
  expect(typed.lines).toMatchObject([
    { service: "cut", specialist: "m", start: "", minutes: 20, price: null },
  ]);
});

test("a block of time is of nobody and has a length", () => {
  const typed = ofKind(begun({ start: "2026-11-22T10:00", specialist: "m", minutes: 90 }, null), "block");
  expect(missing(typed)).toBe(null);
  const { whom, parts } = toWire(typed, SERVICES, AUTHOR);
  expect([whom.kind, parts[0]?.service, parts[0]?.minutes]).toEqual(["nobody", "", 90]);
  expect(ofKind(typed, "visit").lines[0]?.minutes).toBe(null);
});

test("a new client is sent with what was typed, and belongs to whoever sees only own ones", () => {
  const typed: Typed = { ...cut(), who: newClient("Olena Koval") };
  expect(toWire(typed, SERVICES, { id: "me", reach: "own" }).whom.draft).toMatchObject({
    firstName: "Olena",
    lastName: "Koval",
    phones: [],
    specialist: "me",
  });
  expect(newClient("067 123 45 67")).toMatchObject({ firstName: "", phone: "067 123 45 67" });
});
