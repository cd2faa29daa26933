/**
 * What is done to a visit wherever it is shown: how far it is, whether it is paid, cancelled, entered by mistake. Each act
 * asks what it must ask, says what it did and can be taken back.
 */
import { modals } from "@mantine/modals";
import type { ReactNode } from "react";
import { t } from "@/i18n/t";
import { asCommandError, type Changed, ipc } from "@/ipc/commands";
import { offerFits } from "./offerFits";
import { refusedToast } from "./refusedToast";
import { type ActedOn, CancelForm, type Cancelling, type Scope, ScopeForm } from "./VisitForms";
import { tryWithReasons } from "./visitProblems";
import { offerUndo } from "./visitUndo";

/** A dialog whose answer is what `give` was called with, `null` when it is closed. */
export function asked<A>(title: string, form: (give: (answer: A) => void) => ReactNode): Promise<A | null> {
  return new Promise((answer) => {
    const modalId = modals.open({
      title,
      closeButtonProps: { "aria-label": t("close") },
      onClose: () => answer(null),
      children: form((given) => {
        answer(given);
        modals.close(modalId);
      }),
    });
  });
}

/** Which visits of its series are meant along with this one; without a series it is this one. */
export async function askScope(
  title: string,
  series: string,
  ahead?: number,
  scopes?: readonly Scope[],
): Promise<Scope | null> {
  if (series === "") return "this";
  return asked<Scope>(title, (give) => (
    <ScopeForm ahead={ahead} {...(scopes ? { scopes } : {})} onScope={give} />
  ));
}

/** Does `act`, offers to take it back and the time it freed to who waits; a refusal is told. Answers whether it was done. */
export async function done(message: () => string, act: () => Promise<Changed | null>): Promise<boolean> {
  try {
    const changed = await act();
    if (changed === null) return false;
    const several = changed.visits > 1 && t("visit-count", { count: changed.visits });
    offerUndo([message(), several].filter(Boolean).join(" · "), changed.undo);
    offerFits(changed.fits);
    return true;
  } catch (error) {
    refusedToast(asCommandError(error));
    return false;
  }
}

/** Says how far a visit is. Cancelling asks why; arriving against a warning asks for a reason. */
export function setVisitStatus(visit: ActedOn, status: string): Promise<boolean> {
  if (status === "cancelled") return cancelVisit(visit);
  return done(
    () => t("visit-now", { status: t(`status-${status}`) }),
    () => tryWithReasons((overriding) => ipc.visitStatus(visit.id, status, overriding)),
  );
}

/** Says whether a visit is paid. */
export function setVisitPaid({ id }: Pick<ActedOn, "id">, paid: boolean): Promise<boolean> {
  return done(
    () => t(paid ? "visit-now-paid" : "visit-now-unpaid"),
    () => ipc.visitPaid(id, paid),
  );
}

/** Cancels a visit for a reason. Refused, it asks again with what was written. */
export async function cancelVisit({ id, series, ahead }: ActedOn): Promise<boolean> {
  let given: Cancelling = { reason: "", scope: "this" };
  for (;;) {
    const before = given;
    const answer = await asked<Cancelling>(t("visit-cancel"), (give) => (
      <CancelForm inSeries={series !== ""} ahead={ahead} before={before} onCancel={give} />
    ));
    if (answer === null) return false;
    given = answer;
    const cancel = () => ipc.visitCancel(id, answer.reason, answer.scope);
    if (await done(() => t("visit-cancelled"), cancel)) return true;
  }
}

/** Takes out a visit that was entered by mistake: it is no cancellation and shows nowhere any more. */
export async function removeVisit(visit: ActedOn): Promise<boolean> {
  const scope = await askScope(t("visit-mistake"), visit.series, visit.ahead);
  if (scope === null) return false;
  return done(
    () => t("visit-removed"),
    () => ipc.visitRemove(visit.id, scope),
  );
}
