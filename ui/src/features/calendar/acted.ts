/** A card as the acts on visits take it. Pure. */
import type { ActedOn } from "@/app/VisitForms";
import type { CalendarCard } from "@/ipc/commands";

export function actedOn({ visit, series, start, specialist, minutes }: CalendarCard): ActedOn {
  return { id: visit, series, start, specialist, minutes };
}
