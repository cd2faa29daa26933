/** Questions owners ask the journal again and again, as filters. Pure. */
import { formatTyped } from "@/i18n/format";
import { type Choice, EVERYTHING } from "./filter";

/** Looking at clients and taking them along. */
const SEEING = [
  "client-viewed",
  "contacts-revealed",
  "senior-note-viewed",
  "clients-searched",
  "printed",
  "clients-copied",
  "clients-exported",
] as const;

/** What did this person see? */
export function whatWasSeenBy(user: string): Choice {
  return { ...EVERYTHING, user, actions: [...SEEING] };
}

/** Who touched this client? */
export function whoTouched(client: { id: string; name: string }): Choice {
  return { ...EVERYTHING, client };
}

/** What did this person do on the day that begins at `day`? */
export function whatWasDone(user: string, day: number): Choice {
  const typed = formatTyped(day);
  return { ...EVERYTHING, user, period: "custom", from: typed, until: typed };
}
