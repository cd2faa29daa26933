/** A card as the acts on visits take it. Pure. */
import type { ActedOn } from "@/app/VisitForms";
import type { CalendarCard } from "@/ipc/commands";

export function actedOn({ visit, series }: CalendarCard): ActedOn {
  return { id: visit, series };
}
