/**
 * Where the window is. Kept in memory and never in the address: a webview may write addresses to its own files,
 * and what was searched for is a client's name. Each sign-in starts a new one, so nobody goes back into another's.
 */
import { createMemoryHistory } from "@tanstack/react-router";

let current = createMemoryHistory();

/** The history of this sign-in. */
export function deskHistory() {
  return current;
}

/** The next desk opens at `route`. */
export function startAt(route: string): void {
  current = createMemoryHistory({ initialEntries: [route] });
}

/** The route with its search part, as {@link startAt} takes it. */
export function currentRoute(): string {
  return current.location.href;
}
