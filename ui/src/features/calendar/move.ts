/** From what a hand or a form did to the command that does it. Pure. */
import { plusMinutes } from "@/i18n/wall";
import type { CalendarCard, MoveDraft } from "@/ipc/commands";
import { type Column, NO_ROOM } from "./columns";

/** A card carried so many minutes further, perhaps into another column. */
export type Carried = { row: CalendarCard; minutes: number; column: string | null; byRooms: boolean };

/** The card dropped where it was carried. */
export function carriedTo({ row, minutes, column, byRooms }: Carried): MoveDraft {
  return {
    place: row.place,
    start: plusMinutes(row.start, minutes),
    specialist: byRooms ? null : column,
    room: byRooms ? column : null,
    minutes: null,
  };
}

/** The card made so many minutes longer, or shorter. */
export function stretchedBy(row: CalendarCard, minutes: number): MoveDraft {
  return {
    place: row.place,
    start: row.start,
    specialist: null,
    room: null,
    minutes: Math.max(1, row.minutes + minutes),
  };
}

/** Whether a card may go from column to column: a visit can be given another room, not no room and no other machine. */
export function mayCarry(from: Column | undefined, to: Column | undefined): boolean {
  if (!from || !to || from.id === to.id) return true;
  if (to.kind === "specialist") return true;
  return to.kind === "room" && to.id !== NO_ROOM && from.kind !== "equipment";
}
