/** Says what was done to a visit and offers to take it back. */
import { undoToast } from "@/components/undoToast";
import { asCommandError, ipc } from "@/ipc/commands";
import { refusedToast } from "./refusedToast";

export function offerUndo(message: string, undo: number): void {
  undoToast(message, () => {
    ipc.visitUndo(undo).catch((error: unknown) => refusedToast(asCommandError(error)));
  });
}
