/** What a person can do with the journal: prove it, and take it out, which is written into it. */
import { useMutation } from "@tanstack/react-query";
import { type CommandError, ipc, type JournalExportDraft, type VerdictView } from "@/ipc/commands";

/** Proves that nobody touched the journal, or finds the entry that was touched. */
export function useVerify() {
  return useMutation<VerdictView, CommandError, void>({ mutationFn: () => ipc.journalVerify() });
}

/** Writes the entries a filter lets through to a file. */
export function useExportJournal() {
  return useMutation<{ rows: number }, CommandError, JournalExportDraft>({
    mutationFn: (draft) => ipc.journalExport(draft),
  });
}
