/** What the roles page reads. */
import { queryOptions } from "@tanstack/react-query";
import { ipc, type RightCell } from "@/ipc/commands";

/** All rights there are, in the order of the matrix. They never change while the program runs. */
export const rightsMatrix = queryOptions({
  queryKey: ["rights-matrix"] as const,
  queryFn: (): Promise<RightCell[]> => ipc.rightsMatrix(),
});
