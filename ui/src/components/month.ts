/** A month as weeks of days, and the keys that lead from day to day in it. Pure. */
import { daysBetween, mondayOf, monthStart, plusDays, weekdayOf } from "@/i18n/wall";

const WEEK = 7;

/** The days of the whole weeks that hold the month of `day`, week by week from Monday on. */
export function monthWeeks(day: string): string[][] {
  const first = mondayOf(monthStart(day));
  const weeks = Math.ceil(daysBetween(first, monthStart(day, 1)) / WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_, weekday) => plusDays(first, week * WEEK + weekday)),
  );
}

/** The day that a key leads to from `day`: arrows, the ends of its week; `null` for other keys. */
export function stepDay(key: string, day: string): string | null {
  const steps: Partial<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -WEEK,
    ArrowDown: WEEK,
    Home: -weekdayOf(day),
    End: WEEK - 1 - weekdayOf(day),
  };
  const step = steps[key];
  return step === undefined ? null : plusDays(day, step);
}
