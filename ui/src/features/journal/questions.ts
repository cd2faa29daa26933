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
  "calendar-viewed",
] as const;

/** What did this person see? */
export function whatWasSeenBy(user: string): Choice {
  return { ...EVERYTHING, user, actions: [...SEEING] };
}

/** Who touched this client? */
export function whoTouched(client: { id: string; name: string }): Choice {
  return { ...EVERYTHING, client };
}

/** What owners ask about visits, with the actions that answer: words `journal-<id>`. */
export const ABOUT_VISITS = {
  "who-cancelled": ["visit-cancelled", "visit-removed"],
  "who-overrode": ["clash-overridden", "warning-overridden"],
  "who-looked-far": ["calendar-viewed"],
} as const;
export type AboutVisits = keyof typeof ABOUT_VISITS;

/** Who did that to visits? */
export function aboutVisits(question: AboutVisits): Choice {
  return { ...EVERYTHING, actions: [...ABOUT_VISITS[question]] };
}

/** What did this person do on the day that begins at `day`? */
export function whatWasDone(user: string, day: number): Choice {
  const typed = formatTyped(day);
  return { ...EVERYTHING, user, period: "custom", from: typed, until: typed };
}
