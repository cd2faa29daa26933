/** What several features ask of the day: services, rooms, staff, the days of the calendar. */
import { queryOptions } from "@tanstack/react-query";
import { type CalendarDays, ipc, type Resource, type Service, type StaffView } from "@/ipc/commands";

/** All services by category and name, removed ones too: a visit may still name one. */
export const servicesList = queryOptions({
  queryKey: ["services", "list"] as const,
  queryFn: (): Promise<Service[]> => ipc.servicesList(),
});

/** Rooms and equipment, removed ones too. */
export const resourcesList = queryOptions({
  queryKey: ["services", "resources"] as const,
  queryFn: (): Promise<Resource[]> => ipc.resourcesList(),
});

/** The specialists in the order of their columns, those who left too. */
export const calendarStaff = queryOptions({
  queryKey: ["services", "staff"] as const,
  queryFn: (): Promise<StaffView[]> => ipc.calendarStaff(),
});

/** The photo of a specialist as a data address; `null` where there is none. */
export function staffPhoto(id: string) {
  return queryOptions({
    queryKey: ["services", "photo", id] as const,
    queryFn: (): Promise<string | null> => ipc.staffPhoto(id),
  });
}

const DAYS_KEPT_MS = 60_000;

/** `count` days from `from` (`2026-11-22`) on, of everybody or of the specialist `only`. */
export function calendarDays(from: string, count = 1, only: string | null = null) {
  return queryOptions({
    queryKey: ["visits", "days", from, count, only] as const,
    queryFn: (): Promise<CalendarDays> => ipc.calendarDays(from, count, only),
    gcTime: DAYS_KEPT_MS,
  });
}
