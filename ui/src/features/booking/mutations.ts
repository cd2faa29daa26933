/** What a person can do to a visit that is there, beyond what the calendar does too. Everything can be taken back. */
import type { ActedOn } from "@/app/VisitForms";
import { askScope } from "@/app/visitActs";
import { t } from "@/i18n/t";
import { type BookingDraft, type Changed, ipc, type Visit } from "@/ipc/commands";

/** The visit as the shared acts take it. */
export function actedOn({ id, series, ahead, parts }: Visit): ActedOn {
  const { start = "", specialist = "", minutes = 0 } = parts[0] ?? {};
  return { id, series, ahead, start, specialist, minutes };
}

/** Changes the visit as it was read at `updatedAt`; `null` comes of a question that was closed. A refusal is for the form to show. */
export async function changeVisit(
  visit: Visit,
  draft: BookingDraft,
  updatedAt: number,
): Promise<Changed | null> {
  const scope = await askScope(t("visit-change-title"), visit.series, visit.ahead);
  return scope && ipc.visitChange(visit.id, draft, scope, updatedAt);
}
