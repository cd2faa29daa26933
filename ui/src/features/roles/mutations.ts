/** What can be done to a role. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type CommandError, ipc, type Role, type RoleDraft } from "@/ipc/commands";

function useFresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["roles"] });
}

/** Saves what a role may do, in effect at once for everybody who has it. */
export function useSaveRole() {
  return useMutation<null, CommandError, RoleDraft>({
    mutationFn: (draft) => ipc.roleSave(draft),
    onSuccess: useFresh(),
  });
}

/** Makes a role of one's own from another. */
export function useCopyRole() {
  return useMutation<Role, CommandError, { id: string; name: string }>({
    mutationFn: ({ id, name }) => ipc.roleCopy(id, name),
    onSuccess: useFresh(),
  });
}

/** Removes a role nobody has. */
export function useRemoveRole() {
  return useMutation<null, CommandError, string>({
    mutationFn: (id) => ipc.roleRemove(id),
    onSuccess: useFresh(),
  });
}

/** Gives a ready role back its own rules. */
export function useResetRole() {
  return useMutation<null, CommandError, string>({
    mutationFn: (id) => ipc.roleReset(id),
    onSuccess: useFresh(),
  });
}
