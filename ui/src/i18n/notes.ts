/** Words for what the program notes in short: a limit with its count, a role, a refusal, a file, days, a visit. */
import { errorWords } from "./errors";
import { formatFileDay, formatNumber } from "./format";
import { hasWords, t } from "./t";
import { dateWords, isDay, wallTime } from "./wall";

const LIMIT = /^([a-z-]+) (\d+)$/;
const FILE = /^(csv|xlsx) (\d+): (.*)$/s;
const OWN_ROLE = /^[0-9a-f]{12}$/;
const DAYS = /^(\d{4}-\d{2}-\d{2})(?:…(\d{4}-\d{2}-\d{2}))?$/;
const VISIT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?: · (.*))?$/s;
const DAY_SHEET = /^day-sheet (\d{4}-\d{2}-\d{2})$/;

/** Reads `xlsx 812: why`: how many clients went out, as what and why; `null` where something else is noted. */
export function fileNote(note: string): { count: number; format: string; why: string } | null {
  const [, format, rows, why] = FILE.exec(note) ?? [];
  if (format === undefined || why === undefined) return null;
  return { count: Number(rows), format: format.toUpperCase(), why };
}

/** Reads `2026-11-22T10:30 · why`: which visit and why; `null` where something else is noted. */
export function visitNote(note: string): { when: string; why: string } | null {
  const [, start, why = ""] = VISIT.exec(note) ?? [];
  return start === undefined ? null : { when: wallMoment(start), why };
}

/** Reads `2026-12-01…2026-12-07`, or one day; `null` where something else is noted. */
export function daysNote(note: string): string | null {
  const [, from, until = from] = DAYS.exec(note) ?? [];
  if (from === undefined || until === undefined || !isDay(from) || !isDay(until)) return null;
  return from === until ? dayText(from) : t("note-days", { from: dayText(from), until: dayText(until) });
}

/** `22 November, 10:30`: what is noted stays true, so no day is called today. */
function wallMoment(start: string): string {
  return `${dayText(start.slice(0, 10))}, ${wallTime(start)}`;
}

function dayText(day: string): string {
  return dateWords(day, formatFileDay(Date.now()));
}

/** The words of a noted code; what is no code was written by a person and stays as it is. */
export function noteWords(note: string): string {
  if (OWN_ROLE.test(note)) return t("note-own-role");
  const file = fileNote(note);
  if (file) return t("note-file", file);
  const days = daysNote(note);
  if (days !== null) return days;
  const visit = visitNote(note);
  if (visit) return [visit.when, visit.why].filter(Boolean).join(" · ");
  const [, sheet] = DAY_SHEET.exec(note) ?? [];
  if (sheet !== undefined) return t("note-day-sheet", { day: dayText(sheet) });
  const [, meter = "", count = ""] = LIMIT.exec(note) ?? [];
  if (hasWords(`meter-${meter}`)) return `${t(`meter-${meter}`)}: ${formatNumber(Number(count))}`;
  if (hasWords(`error-${note}`)) return errorWords({ code: note, args: {} }).text;
  const known = [`role-${note}`, `note-${note}`, `status-${note}`].find(hasWords);
  return known ? t(known) : note;
}
