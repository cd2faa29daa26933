/**
 * An entry as a plain sentence: the message and what goes into it. Pure.
 *
 * Some notes are written short by the program (`+12 ~3 =4 ×1`, a wall time before what happened while the desk was
 * locked); here they are read. A note nobody can read is shown as it is.
 */
import { isLanguage, LANGUAGES } from "@/i18n/language";
import { daysNote, fileNote, visitNote } from "@/i18n/notes";
import type { EntryView } from "@/ipc/commands";

/**
 * The message `id` with `args`. `details` are what else was noted: a code with words, a name, or the words of a
 * person. `asRole` is the role through whose eyes an owner looked; `happenedAt` is told where it happened before it
 * could be written down.
 */
export type Line = {
  id: string;
  args: Record<string, string | number>;
  details: string[];
  asRole: string | null;
  happenedAt: number | null;
};

const WALL_TIME = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})\s?/;
const COUNTS = /^\+(\d+) ~(\d+) =(\d+) ×(\d+)$/;
const PLACE = /^(.*) #(\d+)$/s;
const FAILED_PLACE = /^(.*) ([a-z-]+)$/s;
const IDLE_MINUTES = /^idle-minutes (\d+)$/;
const MARK = /^(✓|✗)\s?(\d*)$/;

const AS_ROLE = /(?:^|\s)→ (\S+)$/;
const KEYS = /^(clinical|finance|staff|export|audit) \d+$/;
const ENTRIES = /^(\d+): (.*)$/s;
const CLIPBOARD = /^clipboard (\d+)$/;
const HANDED = /^(\d+) → ([^;]*)/;
const RULES = /^(\d+) ([a-z]{2})$/;
const SETTING = /^(alerts-seen|computer-offered|export-approval|binding|time-zone)(?: (on|off|✓|✗))?$/;

/** Looks at clients and people, which an owner may do through the eyes of a role. */
const LOOKS = new Set([
  "client-viewed",
  "contacts-revealed",
  "clients-searched",
  "senior-note-viewed",
  "staff-data-viewed",
  "printed",
  "calendar-viewed",
]);

/** Actions whose sentence does not have the note in it: it follows as a detail. */
const DETAILED = new Set([
  "sign-in-refused",
  "person-invited",
  "role-changed",
  "role-removed",
  "printed",
  "leak-traced",
  "watch-stopped",
  "computer-enrolled",
  "computer-removed",
  "lesson-taken",
  "looked-as",
  "service-added",
  "service-changed",
  "service-removed",
  "service-restored",
  "resource-changed",
]);

/** Actions whose subject follows the sentence as a detail: a specialist. */
const NAMED = new Set(["specialist-changed", "schedule-changed"]);

/** The visit the entry is about. */
export function visitOf({ changes }: Pick<EntryView, "changes">): string | null {
  return changes.find(({ field }) => field === "visit")?.new || null;
}

/** Actions on visits, told with what they are about after a colon: a client's, a guest's, blocked time. */
export function isAboutVisit(action: string): boolean {
  return action.startsWith("visit-") || action === "clash-overridden" || action === "warning-overridden";
}

/** Actions done to a client, who is named after the sentence. */
export function isAboutClient({
  action,
  subjectId,
  changes,
}: Pick<EntryView, "action" | "subjectId" | "changes">): boolean {
  if (subjectId === null || subjectId === visitOf({ changes })) return false;
  if (isAboutVisit(action) || ["wait-", "warning-", "interaction-"].some((about) => action.startsWith(about)))
    return true;
  // Handing over is told of the one who had the clients, and once more of each client that changed hands.
  if (action === "clients-handed-over" || action === "visits-handed-over") return changes.length > 0;
  const named = ["contacts-revealed", "senior-note-viewed", "senior-note-changed", "printed"];
  return action.startsWith("client-") || named.includes(action);
}

type Reading = { ending?: string; args: Record<string, string | number>; detail?: string };
type Reader = (note: string) => Reading | null;

function groups(pattern: RegExp, note: string): string[] | null {
  return pattern.exec(note)?.slice(1) ?? null;
}

function count(note: string): Reading | null {
  return /^\d+$/.test(note) ? { args: { count: Number(note) } } : null;
}

function mark(note: string): Reading | null {
  const [sign, number = ""] = groups(MARK, note) ?? [];
  if (sign === undefined) return null;
  return { ending: sign === "✓" ? "right" : "wrong", args: { count: Number(number) } };
}

const READERS: Record<string, Reader> = {
  "import-read": count,
  "import-undone": count,
  "kit-checked": mark,
  "journal-verified": mark,
  "import-done": (note) => {
    const [added, updated, skipped, rejected] = (groups(COUNTS, note) ?? []).map(Number);
    if (added === undefined || updated === undefined || skipped === undefined || rejected === undefined)
      return null;
    return { args: { added, updated, skipped, rejected } };
  },
  "backed-up": (note) => {
    const [place, number] = groups(PLACE, note) ?? [];
    return place === undefined || number === undefined ? null : { args: { place, number: Number(number) } };
  },
  "backup-failed": (note) => {
    const [place, code] = groups(FAILED_PLACE, note) ?? [];
    return place === undefined || code === undefined ? null : { args: { place, code } };
  },
  "recovery-code-used": count,
  "rules-signed": count,
  "clients-exported": (note): Reading | null => {
    const file = fileNote(note);
    if (file) return { args: file };
    const [copied] = groups(CLIPBOARD, note) ?? [];
    return copied === undefined ? null : { ending: "copied", args: { count: Number(copied) } };
  },
  "journal-exported": (note): Reading | null => {
    const [rows, why] = groups(ENTRIES, note) ?? [];
    return rows === undefined || why === undefined ? null : { args: { count: Number(rows), why } };
  },
  "clients-copied": (note): Reading | null => {
    const [copied] = groups(CLIPBOARD, note) ?? [];
    return copied === undefined ? null : { args: { count: Number(copied) } };
  },
  "rules-changed": (note): Reading | null => {
    const [version, code = ""] = groups(RULES, note) ?? [];
    if (version === undefined || !isLanguage(code)) return null;
    return { args: { version: Number(version), language: LANGUAGES[code] } };
  },
  "person-left": handedOver,
  "clients-handed-over": (note): Reading | null =>
    note === "" ? { ending: "one", args: {} } : handedOver(note),
  "role-changed": (note): Reading => {
    if (note === "!") return { ending: "settled", args: {} };
    return KEYS.test(note) ? { ending: "keys", args: {} } : { args: {} };
  },
  "calendar-viewed": (note): Reading | null => {
    const days = daysNote(note);
    return days === null ? null : { args: { days } };
  },
  "visit-booked": visit,
  "visit-changed": visit,
  "visit-status-set": visit,
  "visit-cancelled": visit,
  "visit-removed": visit,
  "visit-put-back": visit,
  "clash-overridden": visit,
  "warning-overridden": visit,
  "visits-handed-over": (note): Reading | null => {
    const one = visit(note);
    return one ? { ...one, ending: "one" } : handedOver(note);
  },
  "looked-as": (note): Reading => (note === "" ? { ending: "end", args: {} } : { args: {} }),
  "settings-changed": (note): Reading => {
    const [minutes] = groups(IDLE_MINUTES, note) ?? [];
    if (minutes !== undefined) return { ending: "idle", args: { minutes: Number(minutes) } };
    const [setting, state] = groups(SETTING, note) ?? [];
    if (setting === undefined) return { args: {} };
    const isOn = { on: "-on", "✓": "-on", off: "-off", "✗": "-off" }[state ?? ""] ?? "";
    return { ending: `${setting}${isOn}`, args: {} };
  },
};

/** `2026-11-22T10:30 · why`: which visit, and why. */
function visit(note: string): Reading | null {
  const read = visitNote(note);
  return read && { args: { when: read.when }, detail: read.why };
}

/** `12 → Maryna Koval; …`: so many clients went to somebody; to nobody where no name stands. */
function handedOver(note: string): Reading | null {
  const [clients, name = ""] = groups(HANDED, note) ?? [];
  if (clients === undefined) return null;
  const successor = name.trim();
  return { ...(successor ? { ending: "to" } : {}), args: { count: Number(clients), successor } };
}

function wallTime(note: string): { happenedAt: number | null; rest: string } {
  const found = WALL_TIME.exec(note);
  if (!found) return { happenedAt: null, rest: note };
  const [year = 0, month = 1, ...time] = found.slice(1).map(Number);
  const [day, hour, minute, second] = time;
  const happenedAt = new Date(year, month - 1, day, hour, minute, second).getTime();
  return { happenedAt, rest: note.slice(found[0].length) };
}

type Said = Pick<EntryView, "action" | "subject" | "note"> & Partial<Pick<EntryView, "changes">>;

/** What the entry says. */
export function line({ action, subject, note, changes = [] }: Said): Line {
  const { happenedAt, rest: whole } = wallTime(note);
  const asRole = LOOKS.has(action) ? (AS_ROLE.exec(whole)?.[1] ?? null) : null;
  const rest = asRole === null ? whole : whole.replace(AS_ROLE, "");
  const reader = READERS[action];
  const reading = reader ? reader(rest) : { args: {} };
  if (!reading)
    return { id: "journal-line-other", args: { action, note: rest }, details: [], asRole, happenedAt };
  const ending = reading.ending ? `-${reading.ending}` : "";
  return {
    id: `journal-line-${action}${ending}`,
    args: { subject, note: rest, ...reading.args },
    details: [
      NAMED.has(action) ? subject : "",
      action === "visit-status-set" ? (changes.find(({ field }) => field === "status")?.new ?? "") : "",
      reading.detail ?? (DETAILED.has(action) && !reading.ending ? rest : ""),
    ].filter(Boolean),
    asRole,
    happenedAt,
  };
}
