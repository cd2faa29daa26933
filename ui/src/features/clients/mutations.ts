/** What a person can do to a client. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusedToast } from "@/app/refusedToast";
import { undoToast } from "@/components/undoToast";
import { t } from "@/i18n/t";
import { type ClientView, type CommandError, ipc } from "@/ipc/commands";
import { clientCard } from "./queries";
import { type Typed, toWire } from "./typed";

/** Adds a client (`id` is `null`) or changes one. */
export function useSaveClient(id: string | null) {
  const cache = useQueryClient();
  return useMutation<ClientView, CommandError, Typed>({
    mutationFn: ({ values, updatedAt }) => {
      const draft = toWire(values);
      return id === null ? ipc.clientCreate(draft) : ipc.clientUpdate(id, draft, updatedAt);
    },
    onSuccess: (client) => cache.setQueryData(clientCard(client.id).queryKey, client),
  });
}

/** Shows the names and contacts of a client, until the card is closed. Each time is written down and counted. */
export function useRevealClient() {
  const cache = useQueryClient();
  return useMutation<ClientView, CommandError, string>({
    mutationFn: (id) => ipc.clientReveal(id),
    onSuccess: (client) => cache.setQueryData(clientCard(client.id).queryKey, client),
    onError: refusedToast,
  });
}

/** Changes the sealed note of a client. */
export function useSetSeniorNote(id: string) {
  const cache = useQueryClient();
  return useMutation<null, CommandError, string>({
    mutationFn: (text) => ipc.setSeniorNote(id, text),
    onSuccess: (_, text) =>
      cache.setQueryData<ClientView>(
        clientCard(id).queryKey,
        (card) => card && { ...card, hasSeniorNote: text.trim() !== "" },
      ),
  });
}

/** Prints the card of `id`, which is shown; that it happens is written down before the dialog of the printer opens. */
export function usePrintCard(id: string) {
  return useMutation<null, CommandError, void>({
    mutationFn: async () => {
      await ipc.printed("card", id);
      return ipc.printPage();
    },
    onError: refusedToast,
  });
}

/** Brings a client back from the bin. */
export function useRestoreClient() {
  const cache = useQueryClient();
  return useMutation<ClientView, CommandError, string>({
    mutationFn: (id) => ipc.clientRestore(id),
    onSuccess: (client) => cache.setQueryData(clientCard(client.id).queryKey, client),
    onError: refusedToast,
  });
}

/** Moves a client to the bin at once and offers to take it back. */
export function useDeleteClient() {
  const restore = useRestoreClient();
  return useMutation<null, CommandError, Pick<ClientView, "id" | "name">>({
    mutationFn: ({ id }) => ipc.clientDelete(id),
    onSuccess: (_, { id, name }) => undoToast(t("clients-deleted", { name }), () => restore.mutate(id)),
    onError: refusedToast,
  });
}
