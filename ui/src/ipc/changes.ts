/**
 * What goes stale when data change. Rust names topics after each commit; here a topic becomes the keys of
 * queries. The rule that makes it short: **the first part of a query key is its topic.**
 */
import type { QueryClient, QueryKey } from "@tanstack/react-query";

/** Topics the program announces. */
type Topic =
  | "clients"
  | "imports"
  | "journal"
  | "backups"
  | "people"
  | "settings"
  | "roles"
  | "alerts"
  | "visits"
  | "services"
  | "schedule"
  | "waitlist"
  | "warnings"
  | "interactions";

/** The key of the state of the program itself: phase, people, language. */
export const APP_STATE_KEY = ["app-state"] as const;

const ALSO: Partial<Record<Topic, readonly QueryKey[]>> = {
  // Names, the marks on the cards and who may be seen stand on the calendar and the waitlist too.
  clients: [["visits"], ["waitlist"], ["timeline"]],
  imports: [["visits"], ["waitlist"]],
  people: [APP_STATE_KEY, ["services"], ["schedule"], ["visits"], ["waitlist"]],
  // The zone of the base decides what day it is.
  settings: [APP_STATE_KEY, ["visits"]],
  // What a role may do decides what every screen shows of people, clients and visits.
  roles: [APP_STATE_KEY, ["clients"], ["client-card"], ["people"], ["visits"], ["waitlist"], ["warnings"]],
  // A visit that is cancelled or booked changes what waits for it and what fits.
  visits: [["waitlist"], ["timeline"]],
  services: [["visits"], ["timeline"]],
  // The calendar draws working times beneath the visits.
  schedule: [["visits"]],
  warnings: [["visits"], ["timeline"]],
  interactions: [["timeline"]],
  alerts: [APP_STATE_KEY],
};

/** Marks everything shown from `topics` as stale; what is on the screen is read again. */
export function invalidate(client: QueryClient, topics: readonly string[]): void {
  for (const topic of topics) {
    for (const queryKey of [[topic], ...(ALSO[topic as Topic] ?? [])])
      void client.invalidateQueries({ queryKey });
  }
}
