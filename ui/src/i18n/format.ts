/** Dates, times, numbers and sizes as the language writes them. Moments are milliseconds since 1970, UTC. */
import { type Language, language } from "./language";
import { translate } from "./t";

/** Regional forms with a 24-hour clock and day-first dates, also in English. */
export const LOCALES: Record<Language, string> = { en: "en-GB", uk: "uk-UA", pl: "pl-PL", ru: "ru-RU" };
const DAY_MS = 86_400_000;

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language()], options);
}

/** `1 234 567`. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(LOCALES[language()]).format(value);
}

/** `14:05`. */
export function formatTime(at: number): string {
  return dateFormat({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** `12 March 2026`. */
export function formatDate(at: number): string {
  return dateFormat({ day: "numeric", month: "long", year: "numeric" }).format(at);
}

/** `12/03/2026`, as it is typed into a field. */
export function formatTyped(at: number): string {
  return dateFormat({ day: "2-digit", month: "2-digit", year: "numeric" }).format(at);
}

/** `2026-03-12`, for the name of a file: sorted by name, sorted by day. */
export function formatFileDay(at: number): string {
  const day = new Date(at);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** `12`, the day of the month, and `Mon`, the weekday, for narrow columns. */
export function formatColumn(at: number): { day: string; weekday: string } {
  return {
    day: dateFormat({ day: "numeric" }).format(at),
    weekday: dateFormat({ weekday: "short" }).format(at),
  };
}

/** Whole days from `now` to `at` on the wall calendar: 0 today, 1 tomorrow, -1 yesterday. */
export function daysFrom(now: number, at: number): number {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  return Math.round((midnight(at) - midnight(now)) / DAY_MS);
}

/** `today`, `yesterday`, `tomorrow`, `Monday` within a week, else the date. */
export function formatDay(at: number, now: number = Date.now()): string {
  const days = daysFrom(now, at);
  if (days === 0) return translate(language(), "day-today");
  if (days === 1) return translate(language(), "day-tomorrow");
  if (days === -1) return translate(language(), "day-yesterday");
  if (Math.abs(days) < 7) return dateFormat({ weekday: "long" }).format(at);
  return formatDate(at);
}

/** `today, 14:05`. */
export function formatMoment(at: number, now: number = Date.now()): string {
  return `${formatDay(at, now)}, ${formatTime(at)}`;
}

/** `12.4 MB`, in powers of 1000 as disks are sold. */
export function formatBytes(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const options = {
    style: "unit",
    unit: units[step] ?? "byte",
    maximumFractionDigits: step < 2 ? 0 : 1,
  } as const;
  return new Intl.NumberFormat(LOCALES[language()], options).format(bytes / 1000 ** step);
}

/** The name of a country in the language spoken now. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([LOCALES[language()]], { type: "region" }).of(code) ?? code;
}
