/** What the booking panel and the drawer of a visit read. */
import { keepPreviousData, queryOptions, skipToken } from "@tanstack/react-query";
import {
  type BookingDraft,
  type BookingOffer,
  type Concern,
  ipc,
  type Occurrence,
  type Slot,
  type TimesDraft,
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

/** Free times for a whole visit; while others are looked for, those found before stay. */
export function freeTimes(asked: TimesDraft | null) {
  return queryOptions({
    queryKey: ["visits", "times", asked] as const,
    queryFn: asked === null ? skipToken : (): Promise<Slot[][]> => ipc.freeTimes(asked),
    gcTime: KEPT_MS,
  });
}

/** The times of a series before it is booked; `of` is the visit that is to repeat like this, empty a new one. */
export function preview(draft: BookingDraft | null, of: string) {
  return queryOptions({
    queryKey: ["visits", "preview", draft, of] as const,
    queryFn: draft === null ? skipToken : (): Promise<Occurrence[]> => ipc.bookingPreview(draft, of),
    placeholderData: keepPreviousData,
    gcTime: KEPT_MS,
  });
}

/** Who waits for a time like this, of so many minutes where its place was marked. */
export function waitMatches(specialist: string, start: string, minutes: number | null) {
  return queryOptions({
    queryKey: ["waitlist", "matches", specialist, start, minutes] as const,
    queryFn:
      specialist && start ? (): Promise<Waiting[]> => ipc.waitMatches(specialist, start, minutes) : skipToken,
    gcTime: KEPT_MS,
  });
}
