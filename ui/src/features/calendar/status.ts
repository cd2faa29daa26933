/** What comes next of a visit on the calendar. Pure. */
import { mayCancel, mayMove, STATUSES } from "@/app/visitStatus";
import { dayOf } from "@/i18n/wall";
import type { CalendarCard } from "@/ipc/commands";

const ON_THE_DAY: Readonly<Record<string, string>> = {
  booked: "arrived",
  confirmed: "arrived",
  arrived: "in-service",
  "in-service": "done",
};

/**
 * Where one click on the corner leads. Somebody comes on the day of the visit and confirms before it; of a day that is
 * over only a person knows how it ended, so that nothing is guessed.
 */
export function nextStatus({ status, start, block }: CalendarCard, today: string): string | null {
  if (block) return null;
  const day = dayOf(start);
  if (day > today) return status === "booked" ? "confirmed" : null;
  if (day < today && (status === "booked" || status === "confirmed")) return null;
  return ON_THE_DAY[status] ?? null;
}

/** What the menu of a card offers: every status but its own that it may still get. */
export function otherStatuses(status: string): string[] {
  return STATUSES.filter((other) => other !== status && (other !== "cancelled" || mayCancel(status)));
}

/** Whether it may be moved by hand: nothing of which it may not be known whose it is. */
export function isMovable({ status, hidden }: CalendarCard): boolean {
  return mayMove(status) && !hidden;
}

/** Done, costs something and is not paid for. */
export function isUnpaid({ status, paid, price, block }: CalendarCard): boolean {
  return status === "done" && !paid && price > 0 && !block;
}
