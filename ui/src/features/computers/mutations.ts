/** What can be done about computers. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type CommandError, type Enrolment, ipc } from "@/ipc/commands";

function useFresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["settings"] });
}

/** Removes a computer: nobody signs in there any more. */
export function useRemoveComputer() {
  return useMutation<null, CommandError, string>({
    mutationFn: (id) => ipc.computerRemove(id),
    onSuccess: useFresh(),
  });
}

/** Makes a code with which another computer is enrolled. */
export function useOfferComputer() {
  return useMutation<Enrolment, CommandError, string>({
    mutationFn: (password) => ipc.computerOffer(password),
  });
}

/** Binds passwords to the enrolled computers, or no longer. */
export function useSetBinding() {
  return useMutation<null, CommandError, boolean>({
    mutationFn: (on) => ipc.setBinding(on),
    onSuccess: useFresh(),
  });
}
