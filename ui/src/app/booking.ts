/** What the panel at the right shows: a booking being made, a visit, or nothing. Any screen opens it. */
import { signal } from "./signal";

/** What is known when a booking is begun; everything else is asked. */
export type BookingStart = {
  /** A wall time, "2026-11-22T10:30". */
  start?: string;
  /** The day from which free times are looked for, where no time is known. */
  day?: string;
  specialist?: string;
  room?: string;
  /** How long the empty place is that was marked in the calendar. */
  minutes?: number;
  client?: string;
  clientName?: string;
  /** The name of somebody without a card. */
  guest?: string;
  service?: string;
  /** The wish of the waitlist this booking fulfils. */
  waiting?: string;
  /** The visit to book once more. */
  repeatOf?: string;
};

/** `turn` tells one opening from the next, so that a panel opened anew begins anew. */
export type BookingIntent =
  | { kind: "booking"; start: BookingStart; turn: number }
  | { kind: "visit"; id: string; turn: number };

const shown = signal<BookingIntent | null>(null);
let turn = 0;

let shownDay: string | null = null;

/** While the calendar shows another day than today, bookings that name no time begin there. */
export function lookFrom(day: string | null): void {
  shownDay = day;
}

/** Begins a booking. */
export function openBooking(start: BookingStart = {}): void {
  turn += 1;
  const day = start.start || shownDay === null ? {} : { day: shownDay };
  shown.set({ kind: "booking", start: { ...day, ...start }, turn });
}

/** Shows the visit `id`. */
export function openVisit(id: string): void {
  turn += 1;
  shown.set({ kind: "visit", id, turn });
}

/** Closes the panel; what was typed is given up. */
export function closeBooking(): void {
  shown.set(null);
}

/** What the panel shows; `null` while it is closed. */
export function useBookingIntent(): BookingIntent | null {
  return shown.use();
}

/** Somebody known, by id and name. */
export type KnownClient = { id: string; name: string };

const lastClient = signal<KnownClient | null>(null);

/** Remembers who was dealt with last, to be offered first; `null` forgets it. */
export function rememberClient(client: KnownClient | null): void {
  lastClient.set(client);
}

/** Who was dealt with last, until the desk is locked. */
export function useLastClient(): KnownClient | null {
  return lastClient.use();
}
