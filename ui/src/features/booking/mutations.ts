/** What a person can do to a visit that is there, beyond what the calendar does too. Everything can be taken back. */
import type { ActedOn } from "@/app/VisitForms";
import { askScope } from "@/app/visitActs";
import { t } from "@/i18n/t";
import { type BookingDraft, type Changed, ipc, type Visit } from "@/ipc/commands";

/** The visit as the shared acts take it. */
export function actedOn({ id, series, ahead }: Visit): ActedOn {
  return { id, series, ahead };
}

/** One visit of a series has no rule of its own. */
const OF_A_RULE = ["following", "all"] as const;

/**
 * Changes the visit as it was read at `updatedAt`, with `anew` also how it repeats; `null` comes of a question that was
 * closed. A refusal is for the form to show.
 */
export async function changeVisit(
  visit: Visit,
  draft: BookingDraft,
  updatedAt: number,
  anew: boolean,
): Promise<Changed | null> {
  const { id, series, ahead } = visit;
  const scope = await askScope(t("visit-change-title"), series, ahead, anew ? OF_A_RULE : undefined);
  const send = anew ? ipc.visitRepeat : ipc.visitChange;
  return scope && send(id, draft, scope, updatedAt);
}
