/** What a person can do with the journal: only prove it. */
import { useMutation } from "@tanstack/react-query";
import { type CommandError, ipc, type VerdictView } from "@/ipc/commands";

/** Proves that nobody touched the journal, or finds the entry that was touched. */
export function useVerify() {
  return useMutation<VerdictView, CommandError, void>({ mutationFn: () => ipc.journalVerify() });
}
