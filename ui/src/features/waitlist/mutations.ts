/** What a person can do to the waitlist, and what of it is read. */
import { queryOptions, useMutation } from "@tanstack/react-query";
import { refusedToast } from "@/app/refusedToast";
import { undoToast } from "@/components/undoToast";
import { t } from "@/i18n/t";
import { type CommandError, ipc, type Slot, type Waiting } from "@/ipc/commands";
import { type Wish, wishDraft } from "./wish";

const KEPT_MS = 60_000;

/** Free times that would fulfil the wish; under the visits, for they take the times away. */
export function waitOpenings(id: string) {
  return queryOptions({
    queryKey: ["visits", "openings", id] as const,
    queryFn: (): Promise<Slot[]> => ipc.waitOpenings(id),
    gcTime: KEPT_MS,
  });
}

/** Adds a wish, or changes `known` as it was read. */
export function useSaveWish(known: Waiting | null) {
  return useMutation<unknown, CommandError, Wish>({
    mutationFn: (wish) =>
      known === null
        ? ipc.waitAdd(wishDraft(wish))
        : ipc.waitChange(known.id, wishDraft(wish), known.updatedAt),
  });
}

/** Takes a wish off the list and offers to take that back. */
export function useCloseWish() {
  const reopen = useMutation<null, CommandError, string>({
    mutationFn: (id) => ipc.waitReopen(id),
    onError: refusedToast,
  });
  return useMutation<null, CommandError, Waiting>({
    mutationFn: ({ id }) => ipc.waitClose(id),
    onSuccess: (_, { id, name }) => undoToast(t("waitlist-closed", { name }), () => reopen.mutate(id)),
    onError: refusedToast,
  });
}
