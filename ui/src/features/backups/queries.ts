/** What the backups page reads. */
import { queryOptions } from "@tanstack/react-query";
import { type BackupState, ipc, type SetView } from "@/ipc/commands";

/** How the copies stand. */
export const backupState = queryOptions({
  queryKey: ["backups", "state"] as const,
  queryFn: (): Promise<BackupState> => ipc.backupState(),
});

/** The copies at a place, newest first. */
export function copiesAt(dir: string) {
  return queryOptions({
    queryKey: ["backups", "copies", dir] as const,
    queryFn: (): Promise<SetView[]> => ipc.backupSets(dir),
  });
}
