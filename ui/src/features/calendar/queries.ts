/** What only the calendar reads. */
import { queryOptions } from "@tanstack/react-query";
import { monthStart } from "@/i18n/wall";
import { ipc, type LoadDay } from "@/ipc/commands";

/** How full the days are of the month that `day` lies in. */
export function calendarMonth(day: string) {
  const month = monthStart(day);
  return queryOptions({
    queryKey: ["visits", "month", month] as const,
    queryFn: (): Promise<LoadDay[]> => ipc.calendarMonth(month),
  });
}
