/**
 * Where something half-typed lives: here while it is open; in the cache of the window, so that closing the drawer or
 * leaving the page loses no letter and locking wipes it; and in the kept draft that survives a lock.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useKeptDraft } from "@/app/draft";

/** What is typed into `form` of `id`; nothing while nobody edits. `isWorth` says whether anything would be lost. */
export function useKept<V extends object>(
  form: string,
  id: string,
  isWorth: (value: V) => boolean,
): [V | null, (value: V | null) => void] {
  const cache = useQueryClient();
  const shelf = [`${form}-typed`] as const;
  const queryKey = [...shelf, id];
  // The cache tells its readers a moment later, too late for a field that is typed into: it only keeps a copy.
  const [typed, setTyped] = useState(() => cache.getQueryData<V | null>(queryKey) ?? null);
  const put = (next: V | null) => {
    setTyped(next);
    cache.setQueryDefaults(shelf, { gcTime: Number.POSITIVE_INFINITY });
    cache.setQueryData<V | null>(queryKey, next);
  };
  useKeptDraft<V>(`${form}-${id}`, typed !== null && isWorth(typed) ? typed : null, put);
  return [typed, put];
}
