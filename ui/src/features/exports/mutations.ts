/** Taking clients out. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type CommandError, type ExportDone, type ExportDraft, ipc } from "@/ipc/commands";

/** Writes the file. */
export function useExport() {
  const cache = useQueryClient();
  return useMutation<ExportDone, CommandError, ExportDraft>({
    mutationFn: (draft) => ipc.exportRun(draft),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["exports"] }),
  });
}
