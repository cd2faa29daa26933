/** What leaving day reads. */
import { queryOptions } from "@tanstack/react-query";
import { type ClientRow, ipc, type LeavingPlan, type Specialist } from "@/ipc/commands";

const PAGE_ROWS = 500;

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

/** Who may take the clients over. */
export const specialists = queryOptions({
  queryKey: ["people", "specialists"] as const,
  queryFn: (): Promise<Specialist[]> => ipc.specialists(),
});

/** The clients of a person: looked for page by page until all `count` are found. */
export function clientsOf(userId: string, count: number) {
  return queryOptions({
    queryKey: ["clients", "of-specialist", userId, count] as const,
    queryFn: async (): Promise<ClientRow[]> => {
      const own: ClientRow[] = [];
      for (let from = 0; own.length < count; from += PAGE_ROWS) {
        const { rows } = await ipc.clientsPage("", from, PAGE_ROWS);
        own.push(...rows.filter(({ specialist }) => specialist === userId));
        if (rows.length < PAGE_ROWS) break;
      }
      return own;
    },
  });
}
