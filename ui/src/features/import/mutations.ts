/** What a person can do about an import. */
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { refusedToast } from "@/app/refusedToast";
import { t } from "@/i18n/t";
import { type CommandError, type ImportPlan, type ImportReport, type ImportView, ipc } from "@/ipc/commands";
import type { Strategy } from "./useImport";

/** How to read the file differently. */
export type Reading = Partial<{ encoding: string; delimiter: string; mapping: (string | null)[] }>;

/** Opens the file at a path. */
export function useOpenFile() {
  return useMutation<ImportView, CommandError, string>({ mutationFn: (path) => ipc.importOpen(path) });
}

/** Reads the open file another way. */
export function useReadAgain() {
  return useMutation<ImportView, CommandError, Reading>({
    mutationFn: ({ encoding = null, delimiter = null, mapping = null }) =>
      ipc.importConfigure({ encoding, delimiter, mapping }),
  });
}

/** Looks what would happen, without doing it. */
export function usePlan() {
  return useMutation<ImportPlan, CommandError, Strategy>({
    mutationFn: (strategy) => ipc.importPlan(strategy),
  });
}

/** Brings the file in. `end` is told how it went, also when the page was left meanwhile. */
export function useRun(end: (outcome: ImportReport | CommandError) => void) {
  return useMutation<ImportReport, CommandError, Strategy>({
    mutationFn: (strategy) => ipc.importRun(strategy),
    onSuccess: end,
    onError: end,
  });
}

/** Takes a whole import back. */
export function useUndoImport() {
  return useMutation<number, CommandError, string>({
    mutationFn: (id) => ipc.importUndo(id),
    onSuccess: (count) =>
      notifications.show({ withBorder: true, message: t("import-undone-toast", { count }) }),
    onError: refusedToast,
  });
}
