/**
 * Why the desk locked in the middle of somebody's work: the watch stopped it. The screen that asked is gone by then, so
 * the lock screen says it, until somebody signs in.
 */
import { remedyFor } from "@/ipc/commands";
import { signal } from "./signal";

/** The refusal after which nothing more is served. */
const STOPPED = { code: "watch-stopped", args: {} };

/** Whether the lock screen tells this refusal. */
export function isToldWhenLocked({ code }: { code: string }): boolean {
  return code === STOPPED.code;
}

type Reason = typeof STOPPED | null;

const reason = signal<Reason>(null);

/** Somebody is at work again. */
export function forgetStopped(): void {
  reason.set(null);
}

/** Why the desk locked; `null` when a person, idleness or the system did it. */
export function useStopped(): Reason {
  return reason.use();
}

// Nothing helps but the owner: it is only remembered.
remedyFor(STOPPED.code, async () => {
  reason.set(STOPPED);
  return false;
});
