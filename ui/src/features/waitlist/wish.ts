/** What is typed into the form of a wish, and what is sent of it. Pure. */
import { plusDays } from "@/i18n/wall";
import type { Waiting, WishDraft } from "@/ipc/commands";

/** Who waits: a client, or somebody without a card. */
export type Wisher = { client: string; name: string };

/** A half-filled wish. The times are minutes of the day; `null` where any will do. */
export type Wish = Omit<WishDraft, "client" | "guest" | "span"> & {
  who: Wisher | null;
  timeFrom: number | null;
  timeUntil: number | null;
};

const FORTNIGHT = 14;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const DAY_END = 1440;

/** An empty wish: any day of the next two weeks. */
export function newWish(today: string): Wish {
  return {
    who: null,
    service: "",
    specialists: [],
    from: today,
    until: plusDays(today, FORTNIGHT),
    weekdays: EVERY_DAY,
    timeFrom: null,
    timeUntil: null,
    note: "",
  };
}

/** The form of a wish that is there. */
export function wishOf(waiting: Waiting): Wish {
  const { client, guest, name, service, specialists, from, until, weekdays, span, note } = waiting;
  return {
    who: { client, name: client ? name : guest },
    ...{ service, specialists, from, until, weekdays, note },
    timeFrom: span?.from ?? null,
    timeUntil: span?.until ?? null,
  };
}

/** As it is sent; a day without an end to its times goes on to midnight. */
export function wishDraft({ who, timeFrom, timeUntil, ...wish }: Wish): WishDraft {
  const isAnyTime = timeFrom === null && timeUntil === null;
  return {
    ...wish,
    note: wish.note.trim(),
    client: who?.client ?? "",
    guest: who && !who.client ? who.name.trim() : "",
    span: isAnyTime ? null : { from: timeFrom ?? 0, until: timeUntil ?? DAY_END },
  };
}

/** Whether anything would be lost. */
export function isWorth(wish: Wish): boolean {
  return wish.who !== null || wish.service !== "" || wish.note.trim() !== "";
}
