/**
 * The import under way: the file that is open, what is chosen about it, what came of it. It lives in the cache of the
 * window, so that looking at another page loses nothing; locking the desk wipes it with everything else.
 */
import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CommandError, ImportPlan, ImportReport, ImportView, RejectedRow } from "@/ipc/commands";

/** What to do with a row whose phone or mail is known already. */
export const STRATEGIES = ["update", "skip", "create"] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** How an import ended; the rows left out are those the plan had named. */
export type Ending = { fileName: string; report: ImportReport; rejected: RejectedRow[]; stopped: boolean };

/** Where the import stands. */
export type ImportState = {
  view: ImportView | null;
  strategy: Strategy;
  /** What would happen; `null` until it was looked at with the present choices. */
  plan: ImportPlan | null;
  running: boolean;
  /** Somebody pressed Stop. */
  stopped: boolean;
  ending: Ending | null;
  /** Why the last run failed. */
  refusal: CommandError | null;
};

const NOTHING: ImportState = {
  view: null,
  strategy: "update",
  plan: null,
  running: false,
  stopped: false,
  ending: null,
  refusal: null,
};
const KEY = ["import-under-way"] as const;

/** Where the import stands, and how it goes on. */
export function useImport() {
  const cache = useQueryClient();
  const { data: state = NOTHING } = useQuery<ImportState>({
    queryKey: KEY,
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const change = (news: Partial<ImportState>) =>
    cache.setQueryData<ImportState>(KEY, (old) => ({ ...(old ?? NOTHING), ...news }));

  /** Ends the run. The page may be gone by now, and after a lock there is nothing left to end. */
  const end = (outcome: ImportReport | CommandError) =>
    cache.setQueryData<ImportState>(KEY, (old) => {
      if (!old) return undefined;
      const { strategy, stopped, view, plan } = old;
      const rest = { ...NOTHING, strategy };
      if (outcome instanceof Error) return { ...rest, refusal: outcome };
      const rejected = stopped ? [] : (plan?.rejected ?? []);
      return { ...rest, ending: { fileName: view?.fileName ?? "", report: outcome, rejected, stopped } };
    });

  return { state, change, end };
}
