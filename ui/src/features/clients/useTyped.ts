/**
 * Where a half-filled form lives: here while it is open; in the cache of the window, so that closing the drawer or
 * leaving the page loses no letter and locking wipes it; and in the kept draft that survives a lock.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useKeptDraft } from "@/app/draft";
import { isDirty, type Typed } from "./typed";

const SHELF = ["client-typed"] as const;

/** What is typed into the form of `id`, `null` for a new client; nothing while nobody edits. */
export function useTyped(id: string | null): [Typed | null, (typed: Typed | null) => void] {
  const cache = useQueryClient();
  const queryKey = [...SHELF, id ?? "new"];
  // The cache tells its readers a moment later, too late for a field that is typed into: it only keeps a copy.
  const [typed, setTyped] = useState(() => cache.getQueryData<Typed | null>(queryKey) ?? null);
  const put = (next: Typed | null) => {
    setTyped(next);
    cache.setQueryDefaults(SHELF, { gcTime: Number.POSITIVE_INFINITY });
    cache.setQueryData<Typed | null>(queryKey, next);
  };
  useKeptDraft<Typed>(`client-${id ?? "new"}`, typed && isDirty(typed) ? typed : null, put);
  return [typed, put];
}
