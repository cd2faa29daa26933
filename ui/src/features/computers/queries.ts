/** What the page of computers reads. */
import { queryOptions } from "@tanstack/react-query";
import { type Computer, ipc } from "@/ipc/commands";

/** The enrolled computers. */
export const computersList = queryOptions({
  queryKey: ["settings", "computers"] as const,
  queryFn: (): Promise<Computer[]> => ipc.computersList(),
});

/** Whether passwords are good on enrolled computers only. */
export const binding = queryOptions({
  queryKey: ["settings", "binding"] as const,
  queryFn: (): Promise<boolean> => ipc.binding(),
});
