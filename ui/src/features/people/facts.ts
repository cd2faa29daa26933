/** An account in words: how old the password is, how it stands with the person. Pure. */
import { formatMoment } from "@/i18n/format";
import type { T } from "@/i18n/t";
import type { Person } from "@/ipc/commands";

/** From so many days before its end on a password is called nearly too old. */
const SOON_DAYS = 7;
const DAY_MS = 86_400_000;

/** Words, and whether they deserve attention. */
export type Fact = { text: string; isWarning: boolean };

/** How old the password is and how long it is good for. */
export function passwordFact(t: T, person: Person, now: number = Date.now()): Fact {
  const { passwordSetAt, passwordDays } = person;
  if (passwordSetAt === null) return { text: t("people-password-none"), isWarning: false };
  const days = Math.max(0, Math.floor((now - passwordSetAt) / DAY_MS));
  const age = t("people-password-age", { days });
  if (passwordDays === null) return { text: age, isWarning: false };
  if (passwordDays < 0) return { text: `${age}, ${t("people-password-too-old")}`, isWarning: true };
  const left = t("people-password-left", { days: passwordDays });
  return { text: `${age}, ${left}`, isWarning: passwordDays <= SOON_DAYS };
}

/** Invited and not come yet, or gone; nothing of somebody who simply works here. */
export function standing(t: T, person: Person, now: number = Date.now()): Fact | null {
  if (person.disabled) return { text: t("people-left"), isWarning: false };
  if (person.invitedUntil === null) return null;
  if (person.invitedUntil < now) return { text: t("people-invitation-over"), isWarning: true };
  return {
    text: t("people-invited-until", { when: formatMoment(person.invitedUntil, now) }),
    isWarning: false,
  };
}

/** When the person signed in last. */
export function lastSignIn(t: T, person: Person, now: number = Date.now()): string {
  return person.lastSignIn === null ? t("people-never") : formatMoment(person.lastSignIn, now);
}

export function fullName({ firstName, lastName }: Pick<Person, "firstName" | "lastName">): string {
  return [firstName, lastName].filter(Boolean).join(" ");
}

/** Those who work here first, then those who left; each by name. */
export function inOrder(people: Person[]): Person[] {
  return people.toSorted(
    (one, other) =>
      Number(one.disabled) - Number(other.disabled) || fullName(one).localeCompare(fullName(other)),
  );
}
