/** Days (`2026-11-22`) as people type them, the day first: `22.11.2026`, `22/11`, `2211`. Pure but for the language. */
import { language } from "./language";
import { isDay } from "./wall";

/** `22.11.2026`, in English `22/11/2026`. */
export function typedDay(day: string): string {
  const [year, month, date] = day.split("-");
  return [date, month, year].join(language() === "en" ? "/" : ".");
}

/** The day somebody typed, of the year of `today` where none is told; `null` for what is no day. */
export function parseDay(text: string, today: string): string | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const [, date = "", month = "", year = ""] =
    /^(\d{1,2})[.,/\s-]?(\d{2}|(?<=[.,/\s-])\d)(?:[.,/\s-]?(\d{4}|\d{2}))?[.]?$/.exec(trimmed) ?? [];
  const whole = year.length === 2 ? `20${year}` : year || today.slice(0, 4);
  const day = `${whole}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}
