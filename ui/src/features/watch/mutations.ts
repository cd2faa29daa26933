/** What can be done about leaks: see warnings, lift a limit, trace a file, say who must agree, change the rules. */
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { rereadState } from "@/app/phase";
import { refusedToast } from "@/app/refusedToast";
import { t } from "@/i18n/t";
import { type CommandError, type ExportSettings, ipc, type Trace } from "@/ipc/commands";
import { alerts, exportSettings, rulesText } from "./queries";

/** All warnings were seen. */
export function useSeeAlerts() {
  const cache = useQueryClient();
  return useMutation<null, CommandError, void>({
    mutationFn: () => ipc.alertsSeen(),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: alerts.queryKey });
      await rereadState();
    },
    onError: refusedToast,
  });
}

/** Lets a person go on today in spite of the limit. */
export function useLiftLimit() {
  return useMutation<null, CommandError, { id: string; name: string }>({
    mutationFn: ({ id }) => ipc.liftLimit(id),
    onSuccess: (_, { name }) =>
      notifications.show({ withBorder: true, message: t("watch-lifted", { name }) }),
    onError: refusedToast,
  });
}

/** Finds the export a file came from. */
export function useTrace() {
  return useMutation<Trace, CommandError, string>({ mutationFn: (path) => ipc.traceFile(path) });
}

/** Whether a second person must agree to an export; shown at once, taken back when refused. */
export function useSetApproval() {
  const cache = useQueryClient();
  const { queryKey } = exportSettings;
  return useMutation<null, CommandError, boolean, ExportSettings | undefined>({
    mutationFn: (approval) => ipc.setExportSettings(approval),
    onMutate: (approval) => {
      const before = cache.getQueryData(queryKey);
      cache.setQueryData<ExportSettings>(queryKey, { approval });
      return before;
    },
    onError: (error, _, before) => {
      cache.setQueryData(queryKey, before);
      refusedToast(error);
    },
    onSettled: () => cache.invalidateQueries({ queryKey }),
  });
}

/** Changes the rules on data in one language; answers the new version. */
export function useSetRules() {
  const cache = useQueryClient();
  return useMutation<number, CommandError, { language: string; text: string }>({
    mutationFn: ({ language, text }) => ipc.setRulesText(language, text),
    onSuccess: () => cache.invalidateQueries({ queryKey: rulesText.queryKey }),
  });
}
