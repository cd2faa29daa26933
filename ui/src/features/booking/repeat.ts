/** How a visit repeats, as it is chosen and told. Pure but for the words. */
import { weekday } from "@/components/hours";
import type { T } from "@/i18n/t";
import { dateWords, weekdayOf } from "@/i18n/wall";
import type { Repeat } from "@/ipc/commands";

export const EVERY = ["day", "week", "month", "month-weekday"] as const;

const TIMES = 6;

/** Where somebody begins who makes a visit of `day` repeat: every week on its weekday. */
export function firstRepeat(day: string): Repeat {
  return { every: "week", interval: 1, days: [weekdayOf(day)], count: TIMES, until: null };
}

/** The same with another unit; the weekdays count for weeks alone. */
export function everyOther(repeat: Repeat, every: string, day: string): Repeat {
  return { ...repeat, every, days: every === "week" ? [weekdayOf(day)] : [] };
}

/** `Every 2 weeks on Mon, Thu, 6 times`. */
export function repeatWords(t: T, { every, interval, days, count, until }: Repeat, today: string): string {
  const names = days.map((day) => weekday(day, "short"));
  const parts = [
    t(`booking-every-${every}`, { count: interval }),
    every === "week" && names.length > 0 && t("booking-on-days", { days: names.join(", ") }),
    count !== null && t("booking-times", { count }),
    until !== null && t("booking-until-day", { day: dateWords(until, today) }),
  ];
  return parts.filter(Boolean).join(", ");
}
