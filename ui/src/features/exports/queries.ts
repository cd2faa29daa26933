/** What the export reads before it runs. */
import { queryOptions } from "@tanstack/react-query";
import { type ExportPlan, ipc } from "@/ipc/commands";

/** How many clients `query` finds, and who must agree. Under the topic of the clients: the count follows them. */
export function exportPlan(query: string) {
  return queryOptions({
    queryKey: ["clients", "export-plan", query] as const,
    queryFn: (): Promise<ExportPlan> => ipc.exportPlan(query),
  });
}
