/** Warnings on a client: what is read of them and what can be done to them. */
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { refusedToast } from "@/app/refusedToast";
import { useRight } from "@/app/session";
import { undoToast } from "@/components/undoToast";
import { t } from "@/i18n/t";
import { type CommandError, ipc, type WarningView } from "@/ipc/commands";

/** The kinds, in the order of the form: words `warning-kind-<kind>`. */
export const KINDS = ["allergy", "contraindication", "other"] as const;

function warningsOf(client: string) {
  return queryOptions({
    queryKey: ["warnings", client] as const,
    queryFn: (): Promise<WarningView[]> => ipc.warningsOf(client),
  });
}

/** The warnings on a client; none for whoever may not see them. */
export function useWarnings(client: string): WarningView[] {
  const enabled = useRight("see-warnings");
  const { data } = useQuery({ ...warningsOf(client), enabled });
  return data ?? [];
}

function useFresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["warnings"] });
}

export type TypedWarning = Pick<WarningView, "kind" | "text">;

/** Adds a warning on `client` (`id` is `null`), or changes one. */
export function useSaveWarning(client: string, id: string | null) {
  return useMutation<WarningView, CommandError, TypedWarning>({
    mutationFn: ({ kind, text }) =>
      id === null ? ipc.warningAdd(client, kind, text) : ipc.warningChange(id, kind, text),
    onSuccess: useFresh(),
  });
}

/** Removes a warning at once and offers to take it back. */
export function useRemoveWarning() {
  const fresh = useFresh();
  const restore = useMutation<null, CommandError, string>({
    mutationFn: (id) => ipc.warningRestore(id),
    onSuccess: fresh,
    onError: refusedToast,
  });
  return useMutation<null, CommandError, Pick<WarningView, "id" | "text">>({
    mutationFn: ({ id }) => ipc.warningRemove(id),
    onSuccess: (_, { id, text }) => {
      undoToast(t("warnings-removed", { text }), () => restore.mutate(id));
      return fresh();
    },
    onError: refusedToast,
  });
}
