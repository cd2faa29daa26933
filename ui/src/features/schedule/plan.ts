/** Working times of days and weeks while they are changed, and days picked in a month. Pure. */

import { plusDays, weekdayOf } from "@/i18n/wall";
import type { PlannedDay, Schedule, Span } from "@/ipc/commands";

/** Seven days from Monday on; a day without a time is a day off. */
export type Week = Span[][];

const DAY_MINUTES = 24 * 60;
/** Times begin and end at the quarters of an hour. */
const STEP = 15;
/** The most times of one day, as the base keeps them. */
const MOST_TIMES = 8;
const USUAL: Span = { from: 9 * 60, until: 18 * 60 };
/** How long a break and the time after it are to begin with. */
const BREAK = 60;

/** Minutes of work. */
export function worked(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, until }) => sum + until - from, 0);
}

/** The day with one more time: the usual hours on a free day, else what follows a break. */
export function withTime(spans: readonly Span[]): Span[] {
  const last = spans.at(-1);
  if (!last) return [USUAL];
  const from = Math.min(last.until + BREAK, DAY_MINUTES - STEP);
  if (from <= last.until) return [...spans];
  return [...spans, { from, until: Math.min(Math.max(USUAL.until, from + BREAK), DAY_MINUTES) }];
}

/** Whether another time fits behind the last one. */
export function hasRoom(spans: readonly Span[]): boolean {
  const last = spans.at(-1);
  return spans.length < MOST_TIMES && (!last || last.until + STEP < DAY_MINUTES);
}

/** The day with another beginning or end of one time; the times keep their order and do not touch. */
export function withEdge(spans: readonly Span[], at: number, change: Partial<Span>): Span[] {
  const changed = spans.map((span, place) => (place === at ? { ...span, ...change } : span));
  const { from, until } = changed[at] ?? USUAL;
  return changed.with(
    at,
    from < until ? { from, until } : { from, until: Math.min(from + STEP, DAY_MINUTES) },
  );
}

/** When time `at` may begin: after the end of the one before it. */
export function beginnings(spans: readonly Span[], at: number): number[] {
  const after = spans[at - 1]?.until ?? -STEP;
  return quarters(after + STEP, (spans[at]?.until ?? DAY_MINUTES) - STEP, spans[at]?.from);
}

/** When time `at` may end: before the beginning of the next one. */
export function ends(spans: readonly Span[], at: number): number[] {
  const before = spans[at + 1]?.from ?? DAY_MINUTES + STEP;
  return quarters((spans[at]?.from ?? 0) + STEP, before - STEP, spans[at]?.until);
}

function quarters(first: number, last: number, also: number | undefined): number[] {
  const from = Math.ceil(Math.max(first, 0) / STEP) * STEP;
  const count = Math.max(0, Math.floor((Math.min(last, DAY_MINUTES) - from) / STEP) + 1);
  const all = Array.from({ length: count }, (_, at) => from + at * STEP);
  return [...new Set([...all, ...(also === undefined ? [] : [also])])].sort((one, other) => one - other);
}

/** The week with the times of `day` on the other days named too. */
export function copied(week: Week, day: number, to: readonly number[]): Week {
  const spans = week[day] ?? [];
  return week.map((own, at) => (to.includes(at) ? spans.map((span) => ({ ...span })) : own));
}

export function isSameWeek(one: Week, other: Week): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The days from one to the other, whichever comes first. */
export function daysOf(one: string, other: string): string[] {
  const [first, last] = one <= other ? [one, other] : [other, one];
  const days = [first];
  for (let day = first; day < last; ) {
    day = plusDays(day, 1);
    days.push(day);
  }
  return days;
}

/** What is worked on a day: what was planned for it, else what the week says. */
export function planOf({ week, days }: Schedule, day: string): { spans: Span[]; planned: PlannedDay | null } {
  const planned = days.find((one) => one.day === day) ?? null;
  return { spans: planned?.spans ?? week[weekdayOf(day)] ?? [], planned };
}

/** Days of people as they were, so that a change of many can be taken back: the same plans together. */
export type Before = { users: string[]; days: string[]; spans: Span[] | null; note: string };

/** What takes a change back: for each person the days by what they were. */
export function before(
  schedules: readonly [user: string, schedule: Schedule][],
  days: readonly string[],
): Before[] {
  const groups = new Map<string, Before>();
  for (const [user, schedule] of schedules)
    for (const day of days) {
      const { planned } = planOf(schedule, day);
      const was = { spans: planned?.spans ?? null, note: planned?.note ?? "" };
      const key = JSON.stringify([user, was]);
      const group = groups.get(key) ?? { users: [user], days: [], ...was };
      group.days.push(day);
      groups.set(key, group);
    }
  return [...groups.values()];
}
