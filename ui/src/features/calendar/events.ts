/** From what the program tells of the days to what the grid draws: cards, and the hours nobody works. Pure. */
import { plusMinutes, wallAt } from "@/i18n/wall";
import type { CalendarCard, CalendarDays, Span } from "@/ipc/commands";
import { type Column, roomsOf, workedOn } from "./columns";
import { offSpans } from "./hours";
import { isMovable } from "./status";

/** What the grid draws: a card, or a shade beneath the cards. */
export type GridEvent = {
  id: string;
  start: string;
  end: string;
  resourceIds: string[];
  display: "auto" | "background";
  startEditable: boolean;
  durationEditable: boolean;
  classNames: string[];
  styles: string[];
  extendedProps: { row?: CalendarCard };
};

/** The name of a card: a visit may have several. */
export function cardId({ visit, place }: Pick<CalendarCard, "visit" | "place">): string {
  return `${visit}:${place}`;
}

/** How the cards are laid out. */
export type Layout = {
  /** Whether the columns are rooms. */
  byRooms: boolean;
  /** Whether this person moves cards. */
  mayMove: boolean;
};

/**
 * Makes the event of a row, and the same event for the same row: what did not change is not drawn anew. One maker is
 * kept for as long as the layout stays.
 */
export function eventMaker({ byRooms, mayMove }: Layout): (row: CalendarCard) => GridEvent {
  const made = new WeakMap<CalendarCard, GridEvent>();
  const make = (row: CalendarCard): GridEvent => ({
    id: cardId(row),
    start: row.start,
    end: plusMinutes(row.start, row.minutes),
    resourceIds: byRooms ? roomsOf(row) : [row.specialist],
    display: "auto",
    startEditable: mayMove && isMovable(row),
    durationEditable: mayMove && isMovable(row),
    classNames: [],
    styles: [`--before:${row.before}`, `--after:${row.after}`],
    extendedProps: { row },
  });
  return (row) => {
    const event = made.get(row) ?? make(row);
    made.set(row, event);
    return event;
  };
}

/** The cards shown: cancelled ones only on request. */
export function shownRows(rows: readonly CalendarCard[], cancelled: boolean): CalendarCard[] {
  return rows.filter(({ status }) => cancelled || status !== "cancelled");
}

function shade(column: string, day: string, { from, until }: Span): GridEvent {
  return {
    id: `off:${column}:${day}:${from}-${until}`,
    start: wallAt(day, from),
    end: wallAt(day, until),
    resourceIds: [column],
    display: "background",
    startEditable: false,
    durationEditable: false,
    classNames: [],
    styles: [],
    extendedProps: {},
  };
}

/** The hours of `day` that nobody works, column by column; all of them when it is closed. */
export function dayShades(columns: readonly Column[], day: string, shown: Span, closed: boolean) {
  return columns.flatMap(({ id, worked }) => {
    const off = closed ? [shown] : worked === null ? [] : offSpans(worked, shown);
    return off.map((span) => shade(id, day, span));
  });
}

/** The hours that `specialist` does not work, day by day. */
export function weekShades(days: CalendarDays, specialist: string, shown: Span): GridEvent[] {
  return days.days.flatMap((day) => {
    const closed = days.closed.some((one) => one.day === day);
    const off = closed ? [shown] : offSpans(workedOn(days, specialist, day), shown);
    return off.map((span) => shade(specialist, day, span));
  });
}

/** All that is worked on these days, for the hours to draw. */
export function workedSpans(days: CalendarDays, columns: readonly Column[] | null): Span[] {
  if (columns) return columns.flatMap(({ worked }) => worked ?? []);
  return days.plans.flatMap(({ spans }) => spans);
}

/** Why `day` is closed; `null` while it is open. */
export function closedName({ closed }: CalendarDays, day: string): string | null {
  return closed.find((one) => one.day === day)?.name ?? null;
}
