/** What can be done to an account. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type CommandError, type Invitation, type InviteDraft, ipc, type PersonDraft } from "@/ipc/commands";
import { staffData } from "./queries";

function useFresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["people"] });
}

/** Invites a person; the code is answered once. */
export function useInvite() {
  return useMutation<Invitation, CommandError, InviteDraft>({
    mutationFn: (draft) => ipc.personInvite(draft),
    onSuccess: useFresh(),
  });
}

/** Invites a person anew. */
export function useReinvite() {
  return useMutation<Invitation, CommandError, string>({
    mutationFn: (id) => ipc.personReinvite(id),
    onSuccess: useFresh(),
  });
}

/** Changes name, role and hours. */
export function useUpdatePerson(id: string) {
  return useMutation<null, CommandError, PersonDraft>({
    mutationFn: (draft) => ipc.personUpdate(id, draft),
    onSuccess: useFresh(),
  });
}

/** Switches a person's confirmation codes off. */
export function useRemoveFactor(id: string) {
  return useMutation<null, CommandError, void>({
    mutationFn: () => ipc.factorRemove(id),
    onSuccess: useFresh(),
  });
}

/** Changes the sealed data on a person. */
export function useSetStaffData(id: string) {
  const cache = useQueryClient();
  return useMutation<null, CommandError, string>({
    mutationFn: (text) => ipc.setStaffData(id, text),
    onSuccess: (_, text) => cache.setQueryData(staffData(id).queryKey, text),
  });
}
