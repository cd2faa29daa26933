/** What leaving day reads. */
import { queryOptions } from "@tanstack/react-query";
import { ipc, type LeavingClient, type LeavingPlan } from "@/ipc/commands";

/**
 * What leaving would do, and what the person did of late. Not under the topic of people: once the account is closed
 * there is no plan any more.
 */
export function leavingPlan(userId: string) {
  return queryOptions({
    queryKey: ["leaving-plan", userId] as const,
    queryFn: (): Promise<LeavingPlan> => ipc.leavingPlan(userId),
    gcTime: 0,
  });
}

/** The clients of a person, all of them. */
export function clientsOf(userId: string) {
  return queryOptions({
    queryKey: ["clients", "of-specialist", userId] as const,
    queryFn: (): Promise<LeavingClient[]> => ipc.leavingClients(userId),
  });
}
