/** What this computer prefers of the calendar. */
import { chooseCalendarLook } from "@/app/preferences";
import { useAppState } from "@/app/session";
import type { CalendarLook } from "@/ipc/commands";

/** The preferences, and how to change some of them. */
export function useLook(): [CalendarLook, (change: Partial<CalendarLook>) => void] {
  const { calendar } = useAppState();
  return [calendar, (change) => void chooseCalendarLook({ ...calendar, ...change })];
}
