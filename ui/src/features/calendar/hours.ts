/** Which hours of the day are drawn, and which of them nobody works. Pure. */
import { minuteOf, minutesBetween } from "@/i18n/wall";
import type { CalendarCard, Span } from "@/ipc/commands";

const HOUR = 60;
const DAY = 24 * HOUR;
/** Drawn where neither hours nor visits say otherwise. */
const USUAL: Span = { from: 9 * HOUR, until: 19 * HOUR };

/** The whole hours that hold all the work and all the visits, and one more before and after to book into. */
export function shownHours(plans: readonly Span[], rows: readonly CalendarCard[]): Span {
  const visits = rows.map(({ start, minutes, before, after }) => {
    const minute = minuteOf(start);
    return { from: minute - before, until: minute + minutes + after };
  });
  const all = [...plans, ...visits];
  const { from, until } = all.length === 0 ? USUAL : hull(all);
  return {
    from: Math.max(0, (Math.floor(from / HOUR) - 1) * HOUR),
    until: Math.min(DAY, (Math.ceil(until / HOUR) + 1) * HOUR),
  };
}

function hull(spans: readonly Span[]): Span {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    until: Math.max(...spans.map(({ until }) => until)),
  };
}

/** What lies between the spans of `worked`, within `shown`. */
export function offSpans(worked: readonly Span[], shown: Span): Span[] {
  const sorted = [...worked].sort((a, b) => a.from - b.from);
  const edges = [shown.from, ...sorted.flatMap(({ from, until }) => [from, until]), shown.until];
  const gaps: Span[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const from = Math.max(edges[at] ?? 0, shown.from);
    const until = Math.min(edges[at + 1] ?? 0, shown.until);
    if (from < until) gaps.push({ from, until });
  }
  return gaps;
}

/** Minutes from the clock of the computer in UTC to the wall of the base: what the grid calls its zone. */
export function wallOffset(now: string, readAt: number): number {
  const utc = new Date(readAt).toISOString();
  return Math.round(minutesBetween(utc, now) / 15) * 15;
}

/** `+02:00` for 120. */
export function zoneText(offset: number): string {
  const [sign, minutes] = [offset < 0 ? "-" : "+", Math.abs(offset)];
  const two = (value: number) => String(value).padStart(2, "0");
  return `${sign}${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`;
}

/** The time on the wall of the base at `moment`, when it was `now` at `readAt`. */
export function wallNow(now: string, readAt: number, moment: number): string {
  return new Date(moment + wallOffset(now, readAt) * 60_000).toISOString().slice(0, 16);
}
