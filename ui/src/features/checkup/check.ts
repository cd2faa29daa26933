/** Levels of the check-up and their order. Pure. */
import type { Check } from "@/ipc/commands";

export const LEVELS = ["red", "amber", "green"] as const;
export type Level = (typeof LEVELS)[number];

/** The level of a check; one nobody knows needs eyes. */
export function levelOf({ level }: Pick<Check, "level">): Level {
  return LEVELS.find((known) => known === level) ?? "amber";
}

/** What needs doing first; within a level as the program orders them. */
export function byUrgency(checks: Check[]): Check[] {
  return checks.toSorted((one, other) => LEVELS.indexOf(levelOf(one)) - LEVELS.indexOf(levelOf(other)));
}

/** How many checks there are of each level. */
export function countsOf(checks: Check[]): Record<Level, number> {
  const counts = { red: 0, amber: 0, green: 0 };
  for (const check of checks) counts[levelOf(check)] += 1;
  return counts;
}

/** The worst level there is. */
export function worst(checks: Check[]): Level {
  return LEVELS.find((level) => checks.some((check) => levelOf(check) === level)) ?? "green";
}
