/** Where a part of a visit stands and where it is moved to, as what a hand or a form did becomes a command. Pure. */
import { minutesBetween, plusMinutes } from "@/i18n/wall";
import type { CalendarCard, MoveDraft, Slot, Visit } from "@/ipc/commands";

/** Where and when a part is done. */
export type Place = Pick<CalendarCard, "start" | "minutes" | "specialist" | "room">;

/** A part of a visit, as it can be moved: a card of the calendar is one. */
export type MovedPart = Place &
  Pick<CalendarCard, "visit" | "place" | "parts" | "service" | "series" | "updatedAt"> & {
    /** How many visits of its series are still ahead, where that is known. */
    ahead?: number;
  };

/** The parts of a visit. */
export function partsOf({ id, parts, series, ahead, updatedAt }: Visit): MovedPart[] {
  return parts.map(({ service, start, minutes, specialist, room }, place) => ({
    ...{ visit: id, place, parts: parts.length, series, ahead, updatedAt },
    ...{ service, start, minutes, specialist, room },
  }));
}

/** When the first of `parts` begins. */
export function beginOf(parts: readonly Pick<Place, "start">[]): string {
  return parts.map(({ start }) => start).sort()[0] ?? "";
}

/** What is sent to bring `part` to `to`: only what differs. */
export function moveOf(part: MovedPart, to: Place): MoveDraft {
  const changed = <K extends keyof Place>(name: K) => (to[name] === part[name] ? null : to[name]);
  const [specialist, room, minutes] = [changed("specialist"), changed("room"), changed("minutes")];
  return { place: part.place, start: to.start, specialist, room, minutes };
}

/** Whether anything is moved at all. */
export function isMove(part: Place, { start, specialist, room, minutes }: MoveDraft): boolean {
  return (
    start !== part.start ||
    (specialist !== null && specialist !== part.specialist) ||
    (room !== null && room !== part.room) ||
    (minutes !== null && minutes !== part.minutes)
  );
}

/**
 * The same move to a free time that was offered instead. Offered is a time for the whole visit, which `begins` now before
 * `part` does, or with it.
 */
export function movedTo(part: MovedPart, draft: MoveDraft, slot: Slot, begins: string): MoveDraft {
  const start = plusMinutes(slot.start, minutesBetween(begins, part.start));
  if (part.parts > 1) return { ...draft, start };
  return { ...draft, start, specialist: slot.specialist, room: slot.room || null };
}
