/** What the roles page reads. */
import { queryOptions } from "@tanstack/react-query";
import { ipc, type RightCell, type Role } from "@/ipc/commands";

/** All roles, the owner's first. */
export const rolesList = queryOptions({
  queryKey: ["roles", "list"] as const,
  queryFn: (): Promise<Role[]> => ipc.rolesList(),
});

/** All rights there are, in the order of the matrix. They never change while the program runs. */
export const rightsMatrix = queryOptions({
  queryKey: ["rights-matrix"] as const,
  queryFn: (): Promise<RightCell[]> => ipc.rightsMatrix(),
});
