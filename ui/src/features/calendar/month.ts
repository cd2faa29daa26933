/** The month as weeks of days, each with how full it is. Pure. */
import { daysBetween, mondayOf, monthStart, plusDays } from "@/i18n/wall";
import type { LoadDay } from "@/ipc/commands";

/** The days of the whole weeks that hold the month of `day`, week by week. */
export function monthWeeks(day: string): string[][] {
  const first = mondayOf(monthStart(day));
  const weeks = Math.ceil(daysBetween(first, monthStart(day, 1)) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => plusDays(first, week * 7 + weekday)),
  );
}

/** How much of the worked time is booked, from 0 to 1; `null` where nothing is worked. */
export function fullness({ minutes, workedMinutes }: LoadDay): number | null {
  return workedMinutes === 0 ? null : Math.min(1, minutes / workedMinutes);
}

/** The day that an arrow key leads to from `day`; `null` for other keys. */
export function stepDay(key: string, day: string): string | null {
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  return step === undefined ? null : plusDays(day, step);
}
