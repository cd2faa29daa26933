/** Moves a card: asks about its series and about clashes, says what was done and takes it back on request. */
import { refusedToast } from "@/app/refusedToast";
import { askScope } from "@/app/visitActs";
import { tryWithReasons } from "@/app/visitProblems";
import { offerUndo } from "@/app/visitUndo";
import { t } from "@/i18n/t";
import { wallWords } from "@/i18n/wall";
import { asCommandError, type CalendarCard, ipc, type MoveDraft } from "@/ipc/commands";
import { isMove, movedTo } from "./move";

type Moving = {
  row: CalendarCard;
  draft: MoveDraft;
  today: string;
  /** Puts the card back where it was, at the first refusal. */
  revert?: () => void;
};

/** Answers whether it was moved. */
export async function moveCard({ row, draft, today, revert }: Moving): Promise<boolean> {
  if (!isMove(row, draft)) return false;
  const scope = await askScope(t("calendar-move-title"), row.series);
  if (scope === null) {
    revert?.();
    return false;
  }
  let at = draft.start;
  try {
    const changed = await tryWithReasons(async (overriding, slot) => {
      const move = slot ? movedTo(draft, slot) : draft;
      at = move.start;
      try {
        return await ipc.visitMove(row.visit, move, scope, row.updatedAt, overriding);
      } catch (error) {
        revert?.();
        throw error;
      }
    });
    if (changed === null) return false;
    offerUndo(t("calendar-moved", { when: wallWords(at, today) }), changed.undo);
    return true;
  } catch (error) {
    refusedToast(asCommandError(error));
    return false;
  }
}
