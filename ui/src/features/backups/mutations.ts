/** What a person can do about copies. */
import { useIsMutating, useMutation, useQueryClient } from "@tanstack/react-query";
import { type CommandError, ipc } from "@/ipc/commands";

const NOW = ["backup-now"] as const;

/** Makes a copy at every place. */
export function useBackupNow() {
  const cache = useQueryClient();
  return useMutation<null, CommandError, void>({
    mutationKey: NOW,
    mutationFn: () => ipc.backupNow(),
    onSettled: () => cache.invalidateQueries({ queryKey: ["backups"] }),
  });
}

/** Whether a copy asked for here is being made, also when the page was left meanwhile. */
export function useIsCopying(): boolean {
  return useIsMutating({ mutationKey: NOW }) > 0;
}

/** Changes where copies go. */
export function useSetPlaces() {
  const cache = useQueryClient();
  return useMutation<null, CommandError, string[]>({
    mutationFn: (dirs) => ipc.backupTargets(dirs),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["backups"] }),
  });
}
