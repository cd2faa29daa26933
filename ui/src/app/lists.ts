/** Lists that several features offer to choose from. */
import { queryOptions } from "@tanstack/react-query";
import { ipc, type Role, type Specialist } from "@/ipc/commands";

/** All roles, the owner's first. */
export const rolesList = queryOptions({
  queryKey: ["roles", "list"] as const,
  queryFn: (): Promise<Role[]> => ipc.rolesList(),
});

/** Who may be somebody's specialist. */
export const specialists = queryOptions({
  queryKey: ["people", "specialists"] as const,
  queryFn: (): Promise<Specialist[]> => ipc.specialists(),
});
