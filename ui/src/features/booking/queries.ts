/** What the booking panel and the drawer of a visit read. */
import { keepPreviousData, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import { calendarStaff, resourcesList, servicesList } from "@/app/day";
import {
  type BookingDraft,
  type BookingOffer,
  type Concern,
  ipc,
  type Occurrence,
  type Resource,
  type Service,
  type Slot,
  type SlotsDraft,
  type StaffView,
  type Visit,
  type Waiting,
} from "@/ipc/commands";

const KEPT_MS = 60_000;

/** A visit; nothing without an id. */
export function visit(id: string | null) {
  return queryOptions({
    queryKey: ["visits", "visit", id] as const,
    queryFn: id === null ? skipToken : (): Promise<Visit> => ipc.visitGet(id),
    gcTime: KEPT_MS,
  });
}

/** What the client is likely to want; nothing for somebody without a card. */
export function offer(client: string | null) {
  return queryOptions({
    queryKey: ["visits", "offer", client] as const,
    queryFn: client === null ? skipToken : (): Promise<BookingOffer> => ipc.bookingOffer(client),
    gcTime: KEPT_MS,
  });
}

/** What speaks against these services for the client. */
export function concerns(client: string | null, services: readonly string[]) {
  return queryOptions({
    queryKey: ["visits", "concerns", client, services] as const,
    queryFn:
      client === null || services.length === 0
        ? skipToken
        : (): Promise<Concern[]> => ipc.bookingConcerns(client, [...services]),
    gcTime: KEPT_MS,
  });
}

/** Free times; while others are looked for, those found before stay. */
export function freeSlots(asked: SlotsDraft | null) {
  return queryOptions({
    queryKey: ["visits", "slots", asked] as const,
    queryFn: asked === null ? skipToken : (): Promise<Slot[]> => ipc.freeSlots(asked),
    gcTime: KEPT_MS,
  });
}

/** The times of a series before it is booked. */
export function preview(draft: BookingDraft | null) {
  return queryOptions({
    queryKey: ["visits", "preview", draft] as const,
    queryFn: draft === null ? skipToken : (): Promise<Occurrence[]> => ipc.bookingPreview(draft),
    placeholderData: keepPreviousData,
    gcTime: KEPT_MS,
  });
}

/** Who waits for a time like this. */
export function waitMatches(specialist: string, start: string, minutes: number) {
  return queryOptions({
    queryKey: ["waitlist", "matches", specialist, start, minutes] as const,
    queryFn:
      specialist && start ? (): Promise<Waiting[]> => ipc.waitMatches(specialist, start, minutes) : skipToken,
    gcTime: KEPT_MS,
  });
}

/** Services, staff, rooms and equipment, as far as they are read. */
export type Catalogue = { services: Service[]; staff: StaffView[]; resources: Resource[] };

/** The catalogue; empty until it is read. */
export function useCatalogue(): Catalogue {
  const { data: services = [] } = useQuery(servicesList);
  const { data: staff = [] } = useQuery(calendarStaff);
  const { data: resources = [] } = useQuery(resourcesList);
  return { services, staff, resources };
}

/** Who does the service `id`, in the order of the columns; anybody where nobody is named. */
export function ableFor(id: string, { services, staff }: Catalogue): StaffView[] {
  const here = staff.filter(({ left }) => !left);
  const skilled = services.find((service) => service.id === id)?.specialists ?? [];
  const able = here.filter((person) => skilled.some(({ specialist }) => specialist === person.id));
  return able.length > 0 ? able : here;
}

/** The name of a specialist. */
export function staffName(id: string, { staff }: Pick<Catalogue, "staff">): string {
  return staff.find((person) => person.id === id)?.name ?? "";
}

/** The name of a service, room or piece of equipment. */
export function nameOf(id: string, list: readonly { id: string; name: string }[]): string {
  return list.find((one) => one.id === id)?.name ?? "";
}
