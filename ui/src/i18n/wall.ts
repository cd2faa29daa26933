/**
 * Days (`2026-11-22`) and times on the wall of the salon (`2026-11-22T10:30`), as the base writes them: without a
 * zone. Nothing here asks the clock or the zone of this computer. Pure but for the language spoken.
 */
import { LOCALES } from "./format";
import { language } from "./language";
import { t } from "./t";

const DAY_MS = 86_400_000;
const DAY_MINUTES = 1440;

const two = (value: number) => String(value).padStart(2, "0");

/** Midnight of `day` as if the wall stood in UTC; only ever used to count and to format. */
function utc(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}

function dayAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(LOCALES[language()], { ...options, timeZone: "UTC" });
  return words.format(utc(day)).replace(/\s(р|г)\.$/u, "");
}

/** Whether `text` is a day of the calendar, as `2026-11-22`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text)) && dayAt(utc(text)) === text;
}

/** The day of a time on the wall. */
export function dayOf(wall: string): string {
  return wall.slice(0, 10);
}

/** The minute of the day: 630 for half past ten. */
export function minuteOf(wall: string): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

/** So many days later, or earlier. */
export function plusDays(day: string, days: number): string {
  return dayAt(utc(day) + days * DAY_MS);
}

/** The first day of the month so many months later; the month of `day` itself for 0. */
export function monthStart(day: string, months = 0): string {
  const [year = 1970, month = 1] = day.split("-").map(Number);
  return dayAt(Date.UTC(year, month - 1 + months, 1));
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** The day of the week, Monday being 0. */
export function weekdayOf(day: string): number {
  return (new Date(utc(day)).getUTCDay() + 6) % 7;
}

/** The Monday of the week of `day`. */
export function mondayOf(day: string): string {
  return plusDays(day, -weekdayOf(day));
}

/** This minute of `day`; minutes beyond its midnights lie on the days beside it. */
export function wallAt(day: string, minute: number): string {
  const days = Math.floor(minute / DAY_MINUTES);
  return `${days === 0 ? day : plusDays(day, days)}T${clock(minute - days * DAY_MINUTES)}`;
}

/** So many minutes later on the wall. */
export function plusMinutes(wall: string, minutes: number): string {
  return wallAt(dayOf(wall), minuteOf(wall) + minutes);
}

/** Minutes from `from` to `to` on the wall. */
export function minutesBetween(from: string, to: string): number {
  return daysBetween(dayOf(from), dayOf(to)) * DAY_MINUTES + minuteOf(to) - minuteOf(from);
}

/** `10:30` for 630; the end of a day is `24:00`. */
export function clock(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The minute somebody typed: `9`, `930`, `9:30`, `9.30`, `09 30`; `null` for what is no time of a day. */
export function parseClock(text: string): number | null {
  const [, hours, minutes = "0"] = /^(\d{1,2})(?:[\s:.,]?(\d{2}))?$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(minutes) > 59) return null;
  const minute = Number(hours) * 60 + Number(minutes);
  return minute <= DAY_MINUTES ? minute : null;
}

/** `10:30` of a time on the wall. */
export function wallTime(wall: string): string {
  return wall.slice(11, 16);
}

/** `10:30–11:15`. */
export function wallSpan(start: string, minutes: number): string {
  return `${wallTime(start)}–${wallTime(plusMinutes(start, minutes))}`;
}

/** `1 hr 15 min`, in the short words of the language. */
export function durationWords(minutes: number): string {
  const words = (value: number, unit: "hour" | "minute") =>
    new Intl.NumberFormat(LOCALES[language()], { style: "unit", unit, unitDisplay: "short" }).format(value);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && words(hours, "hour"), (rest > 0 || hours === 0) && words(rest, "minute")];
  return parts.filter(Boolean).join(" ");
}

/** `Sunday`, or `Sun`. */
export function weekdayWords(day: string, width: "long" | "short" = "long"): string {
  return format(day, { weekday: width });
}

/** `November 2026`, as a heading. */
export function monthWords(day: string): string {
  const words = format(day, { month: "long", year: "numeric" });
  return words.charAt(0).toLocaleUpperCase(LOCALES[language()]) + words.slice(1);
}

/** `22 November`, with the year where it is not that of `today`. */
export function dateWords(day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return format(day, { day: "numeric", month: "long", ...year });
}

/** `today`, `tomorrow`, `yesterday`; `null` for days further away. */
export function nearWords(day: string, today: string): string | null {
  const name = { "-1": "day-yesterday", "0": "day-today", "1": "day-tomorrow" }[daysBetween(today, day)];
  return name === undefined ? null : t(name);
}

/** `today, Sunday, 22 November`: the near word, the weekday and the date. */
export function dayWords(day: string, today: string): string {
  const parts = [nearWords(day, today), weekdayWords(day), dateWords(day, today)];
  return parts.filter(Boolean).join(", ");
}

/** `today, 10:30`; `Wednesday, 25 November, 10:30`. */
export function wallWords(wall: string, today: string): string {
  const day = dayOf(wall);
  return `${nearWords(day, today) ?? dayWords(day, today)}, ${wallTime(wall)}`;
}

/** `22 Nov`. */
export function shortDateWords(day: string): string {
  return format(day, { day: "numeric", month: "short" });
}

/** The same on a button: `tomorrow, 10:30`; `Wed, 25 Nov, 10:30`. */
export function shortWallWords(wall: string, today: string): string {
  const day = dayOf(wall);
  const date = () => `${weekdayWords(day, "short")}, ${shortDateWords(day)}`;
  return `${nearWords(day, today) ?? date()}, ${wallTime(wall)}`;
}
