/** Which free times are looked for, and how what is left open is filled in from them. Pure. */
import { ableFor, type Catalogue } from "@/app/catalogue";
import { dayOf } from "@/i18n/wall";
import type { Slot, TimesDraft } from "@/ipc/commands";
import { atTimes, type Line, minutesOf, type Typed, withLine } from "./typed";

const DAYS = 21;
/** How many different times are shown at most. */
export const OFFERED = 8;

/** The lines of which it is known what is done and for how long, from the first one on. */
function known({ lines }: Typed): Line[] {
  const open = lines.findIndex(({ service, minutes }) => service === "" && minutes === null);
  return open < 0 ? lines : lines.slice(0, open);
}

/** Those that follow each other: one with a time of its own stands apart, and so does what comes after it. */
function inSequence(lines: Line[]): Line[] {
  const apart = lines.findIndex(({ start }, place) => place > 0 && start !== "");
  return apart < 0 ? lines : lines.slice(0, apart);
}

function asked(
  typed: Typed,
  lines: Line[],
  from: string,
  catalogue: Catalogue,
  insteadOf: string,
): TimesDraft {
  const parts = lines.map((line) => ({
    service: line.service,
    minutes: line.minutes ?? (line.service ? null : minutesOf(line, catalogue.services)),
    specialists: line.specialist ? [line.specialist] : ableFor(line.service, catalogue).map(({ id }) => id),
    ...{ room: line.room, equipment: line.equipment },
  }));
  const client = typed.who?.kind === "client" ? typed.who.id : "";
  // At one time several people may be free.
  const count = OFFERED * Math.max(1, parts[0]?.specialists.length ?? 1);
  return { parts, client, insteadOf, from, days: DAYS, at: null, count };
}

/**
 * The times to look for on `day` and after it, for all services together; `null` while it is not known what for. The time
 * of the visit `insteadOf` counts as free.
 */
export function askedFrom(
  typed: Typed,
  day: string,
  catalogue: Catalogue,
  insteadOf = "",
): TimesDraft | null {
  const lines = known(typed);
  return lines.length > 0 ? asked(typed, lines, day, catalogue, insteadOf) : null;
}

/** Who is free at the time chosen already; `null` where nobody has to be found. */
export function askedAt(typed: Typed, catalogue: Catalogue, insteadOf = ""): TimesDraft | null {
  const lines = inSequence(known(typed));
  const start = lines[0]?.start;
  if (!start || lines.every(({ specialist }) => specialist !== "")) return null;
  return { ...asked(typed, lines, dayOf(start), catalogue, insteadOf), days: 1, at: start };
}

/** The day from which free times are looked for: the one that was shown, unless it is over. */
export function lookedFrom({ from }: Typed, today: string): string {
  return from > today ? from : today;
}

/** What has to be asked before this can be booked; `null` when time and specialists are chosen. */
export function askedFor(
  typed: Typed,
  today: string,
  catalogue: Catalogue,
  insteadOf = "",
): TimesDraft | null {
  if (typed.lines[0]?.start) return askedAt(typed, catalogue, insteadOf);
  return askedFrom(typed, lookedFrom(typed, today), catalogue, insteadOf);
}

/** With the first of `times` where time or specialists were left open, and every line's specialist named. */
export function filledIn(typed: Typed, times: readonly Slot[][], catalogue: Catalogue): Typed {
  const [parts] = times;
  const [line] = typed.lines;
  const open =
    line !== undefined && !(line.start && typed.lines.every(({ specialist }) => specialist !== ""));
  const placed = open && parts ? whereOpen(typed, parts) : typed;
  return placed.lines.reduce((filled, each, place) => {
    if (each.specialist || (place === 0 && !each.start)) return filled;
    return withLine(filled, place, { specialist: likely(each, filled, catalogue) });
  }, placed);
}

/** The offered time where none was chosen, and the people where nobody was. */
function whereOpen(typed: Typed, parts: readonly Slot[]): Typed {
  if (!typed.lines[0]?.start) return atTimes(typed, parts);
  const lines = typed.lines.map((line, place) => ({
    ...line,
    specialist: line.specialist || (parts[place]?.specialist ?? ""),
  }));
  return { ...typed, lines };
}

/** Who does a line for which nobody was found: whoever does the first one, else the first who can. */
function likely(line: Line, { lines }: Typed, catalogue: Catalogue): string {
  const able = ableFor(line.service, catalogue).map(({ id }) => id);
  const leading = lines[0]?.specialist ?? "";
  return able.includes(leading) ? leading : (able[0] ?? "");
}
