/** What the check-up reads: everything anew, each time it is opened. */
import { queryOptions } from "@tanstack/react-query";
import { type Check, ipc } from "@/ipc/commands";

export const checkup = queryOptions({
  queryKey: ["checkup"] as const,
  queryFn: (): Promise<Check[]> => ipc.checkup(),
  staleTime: 0,
});
