/** What the calendar shows, as its address says: the day, the view and whose week. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useAppState } from "@/app/session";
import { isDay, monthStart, plusDays } from "@/i18n/wall";

/** Words: `calendar-view-<view>`. */
export const VIEWS = ["day", "week", "rooms", "month"] as const;
export type View = (typeof VIEWS)[number];

/** The views a person has: rooms would look free to whoever does not see the visits of all. */
export function viewsFor(reach: string): View[] {
  return VIEWS.filter((view) => view !== "rooms" || reach === "all");
}

type Address = { day?: string; view?: Exclude<View, "day">; who?: string; visit?: string };

/** What the address names, and how to go from there; `undefined` takes a part away. */
export function useCalendarAddress() {
  const { day, view, who, visit }: Address = useSearch({ from: "/today" });
  const { today } = useAppState();
  const navigate = useNavigate({ from: "/today" });
  const go = (change: { [K in keyof Address]: Address[K] | undefined }) =>
    void navigate({
      search: (old: Address) => {
        const next = Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined);
        return Object.fromEntries(next) as Address;
      },
    });
  const show = (next: View, change: { day?: string } = {}) =>
    go({ ...change, view: next === "day" ? undefined : next });
  return { day: day && isDay(day) ? day : today, view: view ?? ("day" as View), who, visit, today, go, show };
}

/** The day one press of an arrow leads to: a day, a week or a month on. */
export function stepFrom(day: string, view: View, step: 1 | -1): string {
  if (view === "month") return monthStart(day, step);
  return plusDays(day, step * (view === "week" ? 7 : 1));
}
