/**
 * What goes stale when data change. Rust names topics after each commit; here a topic becomes the keys of
 * queries. The rule that makes it short: **the first part of a query key is its topic.**
 */
import type { QueryClient, QueryKey } from "@tanstack/react-query";

/** Topics the program announces. */
type Topic = "clients" | "imports" | "journal" | "backups" | "people" | "settings" | "roles" | "alerts";

/** The key of the state of the program itself: phase, people, language. */
export const APP_STATE_KEY = ["app-state"] as const;

const ALSO: Partial<Record<Topic, readonly QueryKey[]>> = {
  people: [APP_STATE_KEY],
  settings: [APP_STATE_KEY],
  // What a role may do decides what every screen shows of people and clients.
  roles: [APP_STATE_KEY, ["clients"], ["client-card"], ["people"]],
  alerts: [APP_STATE_KEY],
};

/** Marks everything shown from `topics` as stale; what is on the screen is read again. */
export function invalidate(client: QueryClient, topics: readonly string[]): void {
  for (const topic of topics) {
    for (const queryKey of [[topic], ...(ALSO[topic as Topic] ?? [])])
      void client.invalidateQueries({ queryKey });
  }
}
