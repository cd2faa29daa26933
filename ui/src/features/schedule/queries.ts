/** What the schedule page reads. */
import { queryOptions } from "@tanstack/react-query";
import { type ClosedDay, type Holiday, ipc, type Schedule } from "@/ipc/commands";

/** When somebody works: the week, and the days from `from` to before `until` that differ. */
export function scheduleOf(user: string, from: string, until: string) {
  return queryOptions({
    queryKey: ["schedule", "of", user, from, until] as const,
    queryFn: (): Promise<Schedule> => ipc.scheduleOf(user, from, until),
  });
}

/** The days of a year on which nobody works. */
export function closedDays(year: number) {
  return queryOptions({
    queryKey: ["schedule", "closed", year] as const,
    queryFn: (): Promise<ClosedDay[]> => ipc.closedDays(year),
  });
}

/** The public holidays of a year in the country of the base. */
export function holidays(year: number) {
  return queryOptions({
    queryKey: ["schedule", "holidays", year] as const,
    queryFn: (): Promise<Holiday[]> => ipc.holidays(year),
  });
}
