/** What the people page reads. */
import { queryOptions } from "@tanstack/react-query";
import { ipc, type Person } from "@/ipc/commands";

/** All accounts. */
export const peopleList = queryOptions({
  queryKey: ["people", "accounts"] as const,
  queryFn: (): Promise<Person[]> => ipc.peopleList(),
});

/** The sealed data on a person. Each reading is written down, so it happens when somebody asks. */
export function staffData(id: string) {
  return queryOptions({
    queryKey: ["staff-data", id] as const,
    queryFn: (): Promise<string> => ipc.staffData(id),
    gcTime: 0,
  });
}
