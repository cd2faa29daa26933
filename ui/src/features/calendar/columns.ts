/** Which columns a day has: of specialists, or of rooms and equipment. Pure. */
import { dayOf } from "@/i18n/wall";
import type { CalendarCard, CalendarDays, Resource, Span, StaffView } from "@/ipc/commands";

/** A column of a day. */
export type Column = {
  id: string;
  name: string;
  kind: "specialist" | "room" | "equipment" | "no-room";
  /** What is worked in it; `null` where nobody's hours count. */
  worked: Span[] | null;
  /** The specialist it belongs to. */
  staff: StaffView | null;
};

/** The column of visits without a room. */
export const NO_ROOM = "no-room";

/** Whose columns a person may take for true: without the visits of all others their columns would look free. */
export type Reader = { id: string; reach: string };

/** What `specialist` works on `day`. */
export function workedOn({ plans }: CalendarDays, specialist: string, day: string): Span[] {
  return plans.find((plan) => plan.specialist === specialist && plan.day === day)?.spans ?? [];
}

/** Specialists with work or visits on `day`; where there are none, all that stand on the calendar. */
export function staffColumns(
  staff: readonly StaffView[],
  days: CalendarDays,
  day: string,
  reader: Reader,
): Column[] {
  const busy = new Set(days.rows.filter(({ start }) => dayOf(start) === day).map((row) => row.specialist));
  const shown = staff.filter(
    ({ id, onCalendar, left }) =>
      busy.has(id) || (onCalendar && !left && (reader.reach === "all" || reader.id === id)),
  );
  const present = shown.filter(({ id }) => busy.has(id) || workedOn(days, id, day).length > 0);
  return (present.length > 0 ? present : shown)
    .toSorted((a, b) => a.place - b.place)
    .map((member) => ({
      id: member.id,
      name: member.name,
      kind: "specialist",
      worked: workedOn(days, member.id, day),
      staff: member,
    }));
}

/** Rooms, then equipment, then what has no room. What was taken out stays while visits are in it. */
export function roomColumns(
  resources: readonly Resource[],
  rows: readonly CalendarCard[],
  noRoom: string,
): Column[] {
  const used = new Set(rows.flatMap(({ room, equipment }) => [room, equipment]));
  const of = (kind: "room" | "equipment"): Column[] =>
    resources
      .filter((resource) => resource.kind === kind && (!resource.removed || used.has(resource.id)))
      .map(({ id, name }) => ({ id, name, kind, worked: null, staff: null }));
  const none: Column = { id: NO_ROOM, name: noRoom, kind: "no-room", worked: null, staff: null };
  return [...of("room"), ...of("equipment"), none];
}

/** The columns a visit stands in when the columns are rooms. */
export function roomsOf({ room, equipment }: CalendarCard): string[] {
  return [room || NO_ROOM, equipment].filter((id) => id !== "");
}
