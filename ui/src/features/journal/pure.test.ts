// @vitest-environment node
/** Spans of time, filters and sentences of the journal. */
import { expect, test } from "vitest";
import { t } from "@/i18n/t";
import type { ChangeView } from "@/ipc/commands";
import { EVERYTHING, isUnreadable, toWire } from "./filter";
import { busiest, noonOf, shadeOf, step } from "./heatGrid";
import { isAboutClient, line } from "./line";
import { parseMoment, span } from "./period";
import { aboutVisits, whatWasDone, whatWasSeenBy } from "./questions";
import { fieldWords, told, valueWords } from "./values";

const at = (day: number, hour = 0, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const NOW = at(22, 15, 30);

test("yesterday is one whole day, and seven days hold today", () => {
  expect(span("yesterday", NOW)).toEqual({ from: at(21), until: at(22) });
  expect(span("today", NOW)).toEqual({ from: at(22), until: null });
  expect(span("week", NOW)).toEqual({ from: at(16), until: null });
});

test("a typed day runs from its first moment to its last, a typed minute is a minute", () => {
  expect(parseMoment("21.11.2026", "first")).toBe(at(21));
  expect(parseMoment("21/11/2026", "last")).toBe(at(22));
  expect(parseMoment("21.11.2026 17:43", "first")).toBe(at(21, 17, 43));
  expect(parseMoment("21.11.2026, 17:43", "last")).toBe(at(21, 17, 44));
});

test("days no calendar has are not guessed at", () => {
  expect([parseMoment("31.11.2026", "first"), parseMoment("1.11.2026 25:00", "first")]).toEqual([null, null]);
  expect([isUnreadable("soon"), isUnreadable("  ")]).toEqual([true, false]);
});

test("who deleted the client at 17:43 yesterday can be asked for", () => {
  const choice = {
    ...EVERYTHING,
    actions: ["client-deleted"],
    period: "custom" as const,
    from: "21.11.2026 17:43",
    until: "21.11.2026 17:43",
  };
  expect(toWire(choice, NOW)).toEqual({
    user: null,
    client: null,
    actions: ["client-deleted"],
    from: at(21, 17, 43),
    until: at(21, 17, 44),
  });
});

function says(action: string, note: string) {
  const { id, args, happenedAt } = line({ action, subject: "", note });
  return { id: id.replace("journal-line-", ""), ...args, happenedAt };
}

test("the counts of an import are read from its note", () => {
  expect(says("import-done", "+12 ~3 =4 ×1")).toMatchObject({
    added: 12,
    updated: 3,
    skipped: 4,
    rejected: 1,
  });
});

test("a copy names its place and number, a failed one its reason", () => {
  expect(says("backed-up", "/media/my disk #7")).toMatchObject({ place: "/media/my disk", number: 7 });
  expect(says("backup-failed", "/media/usb target-missing")).toMatchObject({
    place: "/media/usb",
    code: "target-missing",
  });
});

test("a changed time to the lock is told in minutes, other settings as they are", () => {
  expect(says("settings-changed", "idle-minutes 5")).toMatchObject({
    id: "settings-changed-idle",
    minutes: 5,
  });
  expect(says("settings-changed", "")).toMatchObject({ id: "settings-changed" });
});

test("what happened while the desk was locked tells when that was", () => {
  expect(says("backed-up", "2026-11-21 03:00:00 /media/usb #7")).toMatchObject({
    place: "/media/usb",
    happenedAt: at(21, 3),
  });
  expect(says("sign-in-failed", "2026-11-21 08:15:00")).toMatchObject({ happenedAt: at(21, 8, 15) });
});

test("a check says whether it went right", () => {
  expect(says("kit-checked", "✗").id).toBe("kit-checked-wrong");
  expect(says("journal-verified", "✓ 120")).toMatchObject({ id: "journal-verified-right", count: 120 });
});

test("a note nobody can read is shown as it is", () => {
  expect(says("import-done", "strange")).toEqual({
    id: "other",
    action: "import-done",
    note: "strange",
    happenedAt: null,
  });
});

test("shades follow the counts, and quiet days differ too", () => {
  expect([0, 1, 4, 25, 100].map((count) => shadeOf(count, 100))).toEqual([0, 1, 1, 2, 4]);
  expect(busiest([])).toBe(1);
});

test("a day that begins in Kyiv is that day on a computer set to London", () => {
  const start = Date.UTC(2026, 10, 21, 22);
  expect(new Date(start).getUTCDate()).toBe(21);
  expect(new Date(noonOf(start)).getUTCDate()).toBe(22);
});

test("arrows move in the heat map and stop at its edges", () => {
  const from = (key: string) => step(key, { row: 0, column: 1 }, 2, 3);
  expect(from("ArrowUp")).toEqual({ row: 0, column: 1 });
  expect(from("ArrowDown")).toEqual({ row: 1, column: 1 });
  expect([from("Home")?.column, from("End")?.column, from("Enter")]).toEqual([0, 2, null]);
});

test("a look through the eyes of a role says so beside what was looked at", () => {
  const { args, asRole } = line({ action: "clients-searched", subject: "", note: "olena → front-desk" });
  expect([args.note, asRole]).toEqual(["olena", "front-desk"]);
  expect(line({ action: "client-viewed", subject: "", note: "→ accountant" }).asRole).toBe("accountant");
});

const said = (action: string, note: string) => line({ action, subject: "", note });

test("what else was noted follows the sentence as a detail", () => {
  expect(said("watch-stopped", "reveals 61").details).toEqual(["reveals 61"]);
  expect(said("role-changed", "clinical 3").id).toBe("journal-line-role-changed-keys");
  expect(said("role-changed", "!").id).toBe("journal-line-role-changed-settled");
  expect(said("role-changed", "front-desk").details).toEqual(["front-desk"]);
  expect(said("looked-as", "").id).toBe("journal-line-looked-as-end");
});

test("an export tells how many, as what and why; by the clipboard, that it was", () => {
  const file = said("clients-exported", "xlsx 120: for: the audit");
  expect(file.args).toMatchObject({ count: 120, format: "XLSX", why: "for: the audit" });
  expect(said("clients-exported", "clipboard 40").id).toBe("journal-line-clients-exported-copied");
  expect(said("journal-exported", "7: asked for").args).toMatchObject({ count: 7, why: "asked for" });
  expect(said("clients-copied", "clipboard 3").args).toMatchObject({ count: 3 });
});

test("clients of who left went to somebody or to nobody", () => {
  const left = said("person-left", "12 → Maryna Koval; 3 → 4; clients 120, visits 4");
  expect([left.id, left.args.successor]).toEqual(["journal-line-person-left-to", "Maryna Koval"]);
  expect(said("person-left", "0 → ; 3 → 4; clients 120").id).toBe("journal-line-person-left");
  expect(said("clients-handed-over", "12 → Maryna").asRole).toBe(null);
  expect(said("clients-handed-over", "").id).toBe("journal-line-clients-handed-over-one");
});

test("settings of the watch and of computers are told in words", () => {
  const endings = ["alerts-seen", "computer-offered", "export-approval off", "binding ✓", "strange"];
  expect(
    endings.map((note) => said("settings-changed", note).id.replace("journal-line-settings-changed", "")),
  ).toEqual(["-alerts-seen", "-computer-offered", "-export-approval-off", "-binding-on", ""]);
  expect(said("rules-changed", "2 uk").args).toMatchObject({ version: 2, language: "Українська" });
});

test("clients are named after what was done to them, people and files within it", () => {
  const about = (action: string, subjectId: string | null = "x", changes: ChangeView[] = []) =>
    isAboutClient({ action, subjectId, changes });
  expect([about("contacts-revealed"), about("client-viewed"), about("printed")]).toEqual([true, true, true]);
  expect([about("clients-exported"), about("person-invited"), about("printed", null)]).toEqual([
    false,
    false,
    false,
  ]);
  const change = { field: "specialist", old: "u1", new: "" };
  expect([about("clients-handed-over", "x", [change]), about("clients-handed-over")]).toEqual([true, false]);
});

/** An id that the core could not name. */
const NOBODY = "0199c0de-0000-7000-8000-000000000009";

test("changed values are read as people would: names, hours, rights", () => {
  const words = (field: string, value: string) =>
    valueWords(field, value, {
      t,
      language: "en",
      nameOf: (id) => (id === "u2" ? "Maryna" : undefined),
      currency: "UAH",
    });
  expect(["u2", "Olha", NOBODY, ""].map((value) => words("specialist", value))).toEqual([
    "Maryna",
    "Olha",
    "no longer works here",
    "",
  ]);
  expect(words("role", "front-desk")).toBe("Front desk");
  expect(words("rules", "right see-clients, limit cards 200, days-back 30")).toBe(
    "See clients\nCards opened in a day: 200\nDays back: 30",
  );
});

test("quick questions forget the filters before them", () => {
  expect(whatWasSeenBy("u2")).toMatchObject({ user: "u2", client: null, period: "any" });
  expect(toWire(whatWasDone("u2", at(21)), NOW)).toMatchObject({ user: "u2", from: at(21), until: at(22) });
});

test("what happened to a visit is told with its time, its state and why", () => {
  const cancelled = said("visit-cancelled", "2031-11-22T10:30 · Fell ill");
  expect([cancelled.args.when, cancelled.details]).toEqual(["22 November 2031, 10:30", ["Fell ill"]]);
  const changes = [
    { field: "visit", old: "", new: "v1" },
    { field: "status", old: "booked", new: "arrived" },
  ];
  const note = "2031-11-22T10:30";
  expect(line({ action: "visit-status-set", subject: "", note, changes }).details).toEqual(["arrived"]);
  expect(said("calendar-viewed", "2031-12-01…2031-12-02 → front-desk")).toMatchObject({
    id: "journal-line-calendar-viewed",
    args: { days: "1 December 2031 – 2 December 2031" },
    asRole: "front-desk",
  });
  expect(said("visits-handed-over", "12 → Maryna").id).toBe("journal-line-visits-handed-over-to");
  expect(said("visits-handed-over", note).id).toBe("journal-line-visits-handed-over-one");
});

test("a visit of a client leads to the client, one of a guest to nobody", () => {
  const changes = [{ field: "visit", old: "", new: "v1" }];
  const about = (action: string, subjectId: string) => isAboutClient({ action, subjectId, changes });
  expect([about("visit-booked", "c1"), about("visit-booked", "v1")]).toEqual([true, false]);
  expect([about("warning-added", "c1"), about("service-changed", "s1")]).toEqual([true, false]);
});

test("visits and services are read as people would: names, money, time; the id of the visit is not told", () => {
  const reader = {
    t,
    language: "en" as const,
    nameOf: (id: string) => ({ u2: "Maryna", s1: "Haircut", r1: "Room 1" })[id],
    currency: "EUR",
  };
  const words = (field: string, value: string) => valueWords(field, value, reader);
  expect([words("service-2", "s1"), words("rooms", `r1, ${NOBODY}`), words("paid", "1")]).toEqual([
    "Haircut",
    "Room 1, no longer there",
    "yes",
  ]);
  expect([words("price", "60000"), words("start", "2031-11-22T10:30")]).toEqual([
    "€600",
    "22 November 2031, 10:30",
  ]);
  expect(words("specialists", `u2 30 min 60050, Anna Maria 45 min, ${NOBODY}`)).toBe(
    "Maryna · 30 mins · €600.50\nAnna Maria · 45 mins\nno longer works here",
  );
  expect([fieldWords(t, "start"), fieldWords(t, "start-2"), fieldWords(t, "odd")]).toEqual([
    "Begins",
    "Begins (2)",
    "odd",
  ]);
  expect(told(["visit", "wait"].map((field) => ({ field, old: "", new: "v1" })))).toEqual([]);
});

test("owners ask who cancelled, who overrode and who looked far", () => {
  expect(aboutVisits("who-cancelled").actions).toEqual(["visit-cancelled", "visit-removed"]);
  expect(aboutVisits("who-looked-far")).toMatchObject({ user: null, actions: ["calendar-viewed"] });
});

test("hours and days of the schedule are read as people would", () => {
  const reader = { t, language: "en" as const, nameOf: () => undefined, currency: "UAH" };
  const words = (field: string, value: string) => valueWords(field, value, reader);
  expect(words("plan", "off; 540-780,840-1080")).toBe("Day off\n09:00–13:00, 14:00–18:00");
  expect(words("week", "540-1080;;;;;;")).toBe(
    ["Mon 09:00–18:00", ...["Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map((day) => `${day} Day off`)].join(
      "\n",
    ),
  );
  expect(words("days", "2031-12-24, 2031-12-30…2031-12-31")).toBe(
    "24 December 2031\n30 December 2031 – 31 December 2031",
  );
  expect(words("closed", "2031-12-25 Christmas Day")).toBe("25 December 2031 · Christmas Day");
  expect(words("weekdays", "0, 6")).toBe("Monday, Sunday");
  expect(words("clash", "room 2031-12-25T10:30 Room 1")).toBe("Room 1 is taken: 25 December 2031, 10:30.");
  expect(said("settings-changed", "time-zone").id).toBe("journal-line-settings-changed-time-zone");
});
