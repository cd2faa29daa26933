/** Birthdays: `1990-12-31`, or `--12-31` where the year is not told, as people write and read them. Pure. */
import { LOCALES } from "./format";
import type { Language } from "./language";

const ISO = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/;

type Parts = { year: number | null; month: number; day: number };

function parts(iso: string): Parts | null {
  const found = ISO.exec(iso);
  if (!found) return null;
  const [, year, month, day] = found;
  return { year: year ? Number(year) : null, month: Number(month), day: Number(day) };
}

/** As a person would type it: `31.12.1990`, in English `31/12/1990`. What is no date stays as it is. */
export function typedBirthday(iso: string, language: Language): string {
  const date = parts(iso);
  if (!date) return iso;
  const two = (value: number) => String(value).padStart(2, "0");
  const [dot, end] = [language === "en" ? "/" : ".", date.year === null ? [] : [String(date.year)]];
  return [two(date.day), two(date.month), ...end].join(dot);
}

/** In words: `31 December 1990`, `31 December`. */
export function birthdayWords(iso: string, language: Language): string {
  const date = parts(iso);
  if (!date) return iso;
  // 2000 is a leap year, so that 29 February without a year is a day too.
  const moment = Date.UTC(date.year ?? 2000, date.month - 1, date.day);
  const year = date.year === null ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "long",
    ...year,
    timeZone: "UTC",
  })
    .format(moment)
    .replace(/\s(р|г)\.$/u, "");
}

/** Full years at `today`; `null` where the year is not told. */
export function age(iso: string, today: Date): number | null {
  const date = parts(iso);
  if (!date || date.year === null) return null;
  const before =
    today.getMonth() + 1 < date.month || (today.getMonth() + 1 === date.month && today.getDate() < date.day);
  return today.getFullYear() - date.year - (before ? 1 : 0);
}

/** Whether the birthday is celebrated at `today`. */
export function isBirthday(iso: string, today: Date): boolean {
  const date = parts(iso);
  return date !== null && date.month === today.getMonth() + 1 && date.day === today.getDate();
}
