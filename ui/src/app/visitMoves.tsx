/** Moves a visit: asks about its series and about clashes, says what was done and takes it back on request. */
import { t } from "@/i18n/t";
import { plusMinutes, wallTime, wallWords } from "@/i18n/wall";
import { asCommandError, ipc, type MoveDraft } from "@/ipc/commands";
import { type Filled, MoveForm } from "./MoveForm";
import { beginOf, isMove, type MovedPart, movedTo, moveOf, partsOf } from "./move";
import { refusedToast } from "./refusedToast";
import { asked, askScope, done } from "./visitActs";
import { tryWithReasons } from "./visitProblems";

type Moving = {
  part: MovedPart;
  draft: MoveDraft;
  today: string;
  /** Puts the card back where it was, at the first refusal. */
  revert?: (() => void) | undefined;
};

/** Answers whether it was moved. */
export async function moveVisit({ part, draft, today, revert }: Moving): Promise<boolean> {
  if (!isMove(part, draft)) return false;
  const scope = await askScope(t("visit-move-title"), part.series, part.ahead);
  if (scope === null) {
    revert?.();
    return false;
  }
  let at = draft.start;
  const attempt = () =>
    tryWithReasons(async (overriding, slot) => {
      const move = slot ? movedTo(part, draft, slot, await beginning(part)) : draft;
      at = move.start;
      try {
        return await ipc.visitMove(part.visit, move, scope, part.updatedAt, overriding);
      } catch (error) {
        revert?.();
        throw error;
      }
    });
  return done(() => movedWords({ ...draft, start: at }, part, today), attempt);
}

/** Where it is now; of what only became longer or shorter, until when. */
function movedWords(draft: MoveDraft, part: MovedPart, today: string): string {
  const when = wallWords(draft.start, today);
  if (draft.minutes === null || isMove(part, { ...draft, minutes: null })) return t("visit-moved", { when });
  const end = wallTime(plusMinutes(draft.start, draft.minutes));
  return t("visit-stretched", { when: `${when}–${end}` });
}

/** When the visit begins that `part` belongs to. */
async function beginning({ visit, parts, start }: MovedPart): Promise<string> {
  return parts === 1 ? start : beginOf((await ipc.visitGet(visit)).parts);
}

/**
 * Asks where the part at `place` goes, or another one. What is refused, or given up at a question, comes back to the form
 * as it was filled in, over the visit as it is then.
 */
export async function askMove(id: string, place: number, today: string): Promise<void> {
  const read = () => ipc.visitGet(id).catch((error: unknown) => refusedToast(asCommandError(error)));
  let filled: Filled = { place, to: null };
  for (let visit = await read(); visit; visit = await read()) {
    const parts = partsOf(visit);
    const before = filled;
    const next = await asked<Filled>(t("visit-move-title"), (give) => (
      <MoveForm parts={parts} filled={before} onFilled={give} />
    ));
    const part = next && parts[next.place];
    if (!part || !next.to) return;
    filled = next;
    const draft = moveOf(part, next.to);
    if (!isMove(part, draft) || (await moveVisit({ part, draft, today }))) return;
  }
}
