/**
 * Why the desk locked in the middle of somebody's work: the watch stopped it. The screen that asked is gone by then, so
 * the lock screen says it, until somebody signs in.
 */
import { useSyncExternalStore } from "react";
import { remedyFor } from "@/ipc/commands";

/** The refusal after which nothing more is served. */
const STOPPED = { code: "watch-stopped", args: {} };

/** Whether the lock screen tells this refusal. */
export function isToldWhenLocked({ code }: { code: string }): boolean {
  return code === STOPPED.code;
}

type Reason = typeof STOPPED | null;

let reason: Reason = null;
const listeners = new Set<() => void>();

function change(next: Reason): void {
  reason = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Somebody is at work again. */
export function forgetStopped(): void {
  change(null);
}

/** Why the desk locked; `null` when a person, idleness or the system did it. */
export function useStopped(): Reason {
  return useSyncExternalStore(subscribe, () => reason);
}

// Nothing helps but the owner: it is only remembered.
remedyFor(STOPPED.code, async () => {
  change(STOPPED);
  return false;
});
