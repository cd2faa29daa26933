/** What the pages of leak protection read. */
import { queryOptions } from "@tanstack/react-query";
import { type Alert, type ExportSettings, ipc, type PastExport, type RulesText } from "@/ipc/commands";

/** Warnings, newest first. */
export const alerts = queryOptions({
  queryKey: ["alerts", "list"] as const,
  queryFn: (): Promise<Alert[]> => ipc.alertsList(),
});

/** Files of clients made here, newest first; each of them is an entry of the journal too. */
export const pastExports = queryOptions({
  queryKey: ["exports", "list"] as const,
  queryFn: (): Promise<PastExport[]> => ipc.exportsList(),
  staleTime: 0,
});

/** How exports are guarded. */
export const exportSettings = queryOptions({
  queryKey: ["settings", "exports"] as const,
  queryFn: (): Promise<ExportSettings> => ipc.exportSettings(),
});

/** The rules on data people sign, in all languages, and who signed them. */
export const rulesText = queryOptions({
  queryKey: ["settings", "rules-on-data"] as const,
  queryFn: (): Promise<RulesText> => ipc.rulesText(),
  staleTime: 0,
});
