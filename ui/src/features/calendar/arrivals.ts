/** Who is expected next. Pure. */
import { minutesBetween } from "@/i18n/wall";
import type { CalendarCard } from "@/ipc/commands";

/** Somebody who is this late is on the list still; later it is a matter of the card. */
const LATE_MINUTES = 45;
const SHOWN = 8;

/** The next visits that begin, each once, and those who wait already. */
export function arrivals(rows: readonly CalendarCard[], now: string): CalendarCard[] {
  const expected = ({ status, start }: CalendarCard) =>
    status === "arrived" ||
    ((status === "booked" || status === "confirmed") && minutesBetween(start, now) <= LATE_MINUTES);
  return rows
    .filter((row) => !row.block && row.place === 0 && expected(row))
    .toSorted((a, b) => a.start.localeCompare(b.start))
    .slice(0, SHOWN);
}
