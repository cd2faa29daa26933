/** What a person can do to a visit that is there, beyond what the calendar does too. Everything can be taken back. */
import { useMutation } from "@tanstack/react-query";
import type { ActedOn } from "@/app/VisitForms";
import { askScope } from "@/app/visitActs";
import { tryWithReasons } from "@/app/visitProblems";
import { offerUndo } from "@/app/visitUndo";
import { t } from "@/i18n/t";
import {
  type BookingDraft,
  type Changed,
  type CommandError,
  ipc,
  type MoveDraft,
  type Visit,
} from "@/ipc/commands";

/** The visit as the shared acts take it. */
export function actedOn({ id, series, ahead, parts }: Visit): ActedOn {
  const { start = "", specialist = "", minutes = 0 } = parts[0] ?? {};
  return { id, series, ahead, start, specialist, minutes };
}

/** Moves a part of the visit; `null` comes of a question that was closed. */
export function useMoveVisit(visit: Visit) {
  return useMutation<Changed | null, CommandError, MoveDraft>({
    mutationFn: async (to) => {
      const scope = await askScope(t("visit-move-title"), visit.series, visit.ahead);
      if (scope === null) return null;
      return tryWithReasons((overriding, slot) => {
        const place = slot ? { ...to, start: slot.start, specialist: slot.specialist } : to;
        return ipc.visitMove(visit.id, place, scope, visit.updatedAt, overriding);
      });
    },
    onSuccess: (done) => done && offerUndo(t("visit-moved", { count: done.visits }), done.undo),
  });
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
