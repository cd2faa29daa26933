/** Working hours of a week as text (`0:540-1080`: weekday from Monday, minutes from and until) and as people read them. */
import { LOCALES } from "@/i18n/format";
import { language } from "@/i18n/language";
import { clock } from "@/i18n/wall";

/** Minutes of the day: the first, and the first after. */
export type Span = { from: number; until: number };
/** Seven days from Monday on; `null` is a day off. A week of days off means no limit. */
export type Week = readonly (Span | null)[];

const DAYS = 7;
export const DAY_MINUTES = 24 * 60;
const PART = /^([0-6]):(\d+)-(\d+)$/;
/** Some Monday, for the names of weekdays. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** What a day gets that is switched on when no other day has hours. */
const USUAL: Span = { from: 9 * 60, until: 18 * 60 };

/** Monday to Friday at the usual hours. */
export const USUAL_WEEK: Week = Array.from({ length: DAYS }, (_, day) => (day < 5 ? USUAL : null));

/** Reads the text; a part nobody can read is a day off. */
export function weekOf(text: string): Week {
  const week: (Span | null)[] = Array.from({ length: DAYS }, () => null);
  for (const part of text.split(",")) {
    const [day, from, until] = (PART.exec(part)?.slice(1) ?? []).map(Number);
    if (day === undefined || from === undefined || until === undefined) continue;
    if (from < until && until <= DAY_MINUTES) week[day] = { from, until };
  }
  return week;
}

/** The week as text. */
export function textOf(week: Week): string {
  return week.flatMap((span, day) => (span ? [`${day}:${span.from}-${span.until}`] : [])).join(",");
}

/** The days of a week, Monday being 0. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Name of the weekday, Monday being 0. */
export function weekday(day: number, width: "long" | "short" = "long"): string {
  const format = new Intl.DateTimeFormat(LOCALES[language()], { weekday: width, timeZone: "UTC" });
  return format.format(MONDAY + day * DAY_MS);
}

/** The week with `day` switched on or off; a day switched on takes the hours of the one before it that has some. */
export function withDay(week: Week, day: number, isOn: boolean): Week {
  const before = week.slice(0, day).findLast((span) => span !== null);
  return week.map((span, at) => (at === day ? (isOn ? (before ?? USUAL) : null) : span));
}

/** The week with other hours on one day, kept in order. */
export function withSpan(week: Week, day: number, change: Partial<Span>): Week {
  return week.map((span, at) => {
    if (at !== day || !span) return span;
    const next = { ...span, ...change };
    return next.from < next.until ? next : { from: next.from, until: DAY_MINUTES };
  });
}

/** `Mon–Fri 09:00–18:00, Sat 10:00–15:00`; nothing where there is no limit. */
export function hoursWords(text: string): string {
  const parts: { first: number; last: number; span: Span }[] = [];
  weekOf(text).forEach((span, day) => {
    if (!span) return;
    const run = parts.at(-1);
    const goesOn =
      run && run.last === day - 1 && run.span.from === span.from && run.span.until === span.until;
    if (goesOn) run.last = day;
    else parts.push({ first: day, last: day, span });
  });
  const days = (first: number, last: number) =>
    first === last ? weekday(first, "short") : `${weekday(first, "short")}–${weekday(last, "short")}`;
  return parts
    .map(({ first, last, span }) => `${days(first, last)} ${clock(span.from)}–${clock(span.until)}`)
    .join(", ");
}

/** Times to choose from: each half hour from `first` to `last`, and `also`. */
export function times(first: number, last: number, also: number): number[] {
  const halves = Array.from({ length: DAY_MINUTES / 30 + 1 }, (_, at) => at * 30);
  const offered = new Set([...halves.filter((minute) => minute >= first && minute <= last), also]);
  return [...offered].sort((one, other) => one - other);
}
