/** The drafts of this window. A form calls {@link useKeptDraft}; the frame does the rest. */
import { useEffect, useEffectEvent } from "react";
import { ipc } from "@/ipc/commands";
import { createDraftStore } from "./draftStore";
import { currentRoute } from "./history";

const DELAY_MS = 300;

export const draft = createDraftStore({ keep: ipc.keepDraft, route: currentRoute, delayMs: DELAY_MS });

/**
 * Keeps the half-filled form `key` through a lock. `values` is `null` while there is nothing worth keeping;
 * `restore` is called once, with the values typed before the lock. Closing the form forgets it.
 */
export function useKeptDraft<V>(key: string, values: V | null, restore: (values: V) => void): void {
  const hand = useEffectEvent(restore);
  const text = values === null ? null : JSON.stringify(values);

  useEffect(() => {
    const kept = draft.take(key);
    if (kept !== undefined) hand(kept as V);
    return () => draft.drop(key);
  }, [key]);

  useEffect(() => {
    if (text === null) draft.drop(key);
    else draft.put(key, JSON.parse(text));
  }, [key, text]);
}
