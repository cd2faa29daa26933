/** What the journal is filtered by, as it is chosen and as it is sent. */
import type { JournalFilter } from "@/ipc/commands";
import { type Period, parseMoment, type Span, span } from "./period";

/** The choices made above the list. */
export type Choice = {
  user: string | null;
  client: { id: string; name: string } | null;
  actions: string[];
  period: Period;
  /** Typed moments, looked at when the period is `custom`. */
  from: string;
  until: string;
};

export const EVERYTHING: Choice = {
  user: null,
  client: null,
  actions: [],
  period: "any",
  from: "",
  until: "",
};

/** Whether anything is filtered out. */
export function isFiltered(choice: Choice): boolean {
  return JSON.stringify(choice) !== JSON.stringify(EVERYTHING);
}

function chosenSpan({ period, from, until }: Choice, now: number): Span {
  if (period !== "custom") return span(period, now);
  return { from: parseMoment(from, "first"), until: parseMoment(until, "last") };
}

/** As it is sent. */
export function toWire(choice: Choice, now: number): JournalFilter {
  const { user, client, actions } = choice;
  return { user, client: client?.id ?? null, actions, ...chosenSpan(choice, now) };
}

/** Whether a typed moment cannot be read; nothing typed is fine. */
export function isUnreadable(typed: string): boolean {
  return typed.trim() !== "" && parseMoment(typed, "first") === null;
}
