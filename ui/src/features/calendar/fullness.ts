/** How full a day is. Pure. */
import type { LoadDay } from "@/ipc/commands";

/** How much of the worked time is booked, from 0 to 1; `null` where nothing is worked. */
export function fullness({ minutes, workedMinutes }: LoadDay): number | null {
  return workedMinutes === 0 ? null : Math.min(1, minutes / workedMinutes);
}
