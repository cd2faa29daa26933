/** What the page of the day plan reads. */
import { queryOptions } from "@tanstack/react-query";
import { ipc, type Sheet } from "@/ipc/commands";

const KEPT_MS = 60_000;

/** The plan of `day`, of everybody or of the specialist `who`. */
export function daySheet(day: string, who: string | null) {
  return queryOptions({
    queryKey: ["visits", "sheet", day, who] as const,
    queryFn: (): Promise<Sheet[]> => ipc.daySheet(day, who),
    gcTime: KEPT_MS,
  });
}
