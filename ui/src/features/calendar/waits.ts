/** Who of the waitlist would come on a day. Pure. */
import { weekdayOf } from "@/i18n/wall";
import type { Waiting } from "@/ipc/commands";

/** How many wait for a time on `day`. */
export function waitingOn(wishes: readonly Waiting[], day: string): number {
  const suits = ({ from, until, weekdays }: Waiting) =>
    from <= day && day <= until && weekdays.includes(weekdayOf(day));
  return wishes.filter(suits).length;
}
