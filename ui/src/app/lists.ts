/** Lists that several features offer to choose from. */
import { queryOptions } from "@tanstack/react-query";
import { ipc, type Role, type Specialist } from "@/ipc/commands";

/** All roles, the owner's first. */
export const rolesList = queryOptions({
  queryKey: ["roles", "list"] as const,
  queryFn: (): Promise<Role[]> => ipc.rolesList(),
});

/** What warnings and services name already, to be named the same way again. */
export const warningTerms = queryOptions({
  queryKey: ["warnings", "terms"] as const,
  queryFn: (): Promise<string[]> => ipc.warningTerms(),
});

/** Who may be somebody's specialist. */
export const specialists = queryOptions({
  queryKey: ["people", "specialists"] as const,
  queryFn: (): Promise<Specialist[]> => ipc.specialists(),
});
