/**
 * Where a half-filled form lives: in the cache of the window, so that closing the drawer or leaving the page loses no
 * letter, and locking wipes it; and, while the form is open, in the kept draft that survives a lock.
 */
import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useKeptDraft } from "@/app/draft";
import { isDirty, type Typed } from "./typed";

/** The key of the form of the client `id`, or of a new one. */
export function typedKey(id: string | null) {
  return ["client-typed", id ?? "new"] as const;
}

/** What is typed into the form of `id`; `null` while nobody edits. */
export function useTyped(id: string | null): [Typed | null, (typed: Typed | null) => void] {
  const cache = useQueryClient();
  const queryKey = typedKey(id);
  const { data = null } = useQuery<Typed | null>({
    queryKey,
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const put = (typed: Typed | null) => cache.setQueryData<Typed | null>(queryKey, typed);
  useKeptDraft<Typed>(`client-${id ?? "new"}`, data && isDirty(data) ? data : null, put);
  return [data, put];
}
