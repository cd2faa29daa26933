/** What the import page reads. */
import { queryOptions } from "@tanstack/react-query";
import { ipc, type PastImport } from "@/ipc/commands";

/** Past imports, newest first. */
export const pastImports = queryOptions({
  queryKey: ["imports", "list"] as const,
  queryFn: (): Promise<PastImport[]> => ipc.importsList(),
});
