/** Which free times are looked for, and how what is left open is filled in from them. Pure. */
import { ableFor, type Catalogue } from "@/app/catalogue";
import { dayOf, minuteOf } from "@/i18n/wall";
import type { Slot, SlotsDraft } from "@/ipc/commands";
import { atSlot, type Line, minutesOf, type Typed, withLine } from "./typed";

const DAYS = 21;
const OFFERED = 8;
const MIDNIGHT = 1440;

/** The line whose time decides that of all others, once it is known how long it takes. */
function first(typed: Typed): Line | null {
  const [line] = typed.lines;
  return line && (line.service !== "" || line.minutes !== null) ? line : null;
}

/** The times to look for on `day` and after it; `null` while it is not known what for. */
export function askedFrom(typed: Typed, day: string, catalogue: Catalogue): SlotsDraft | null {
  const line = first(typed);
  if (!line) return null;
  return {
    service: line.service,
    minutes: line.minutes ?? (line.service ? null : minutesOf(line, catalogue.services)),
    specialists: line.specialist ? [line.specialist] : ableFor(line.service, catalogue).map(({ id }) => id),
    from: day,
    days: DAYS,
    span: null,
    count: OFFERED,
  };
}

/** Who is free at the time chosen already; `null` where nobody has to be found. */
export function askedAt(typed: Typed, catalogue: Catalogue): SlotsDraft | null {
  const line = first(typed);
  if (!line || line.specialist || !line.start) return null;
  const from = minuteOf(line.start);
  const asked = askedFrom(typed, dayOf(line.start), catalogue);
  const until = Math.min(from + minutesOf(line, catalogue.services), MIDNIGHT);
  return asked && { ...asked, days: 1, span: { from, until } };
}

/** The day from which free times are looked for: the one that was shown, unless it is over. */
export function lookedFrom({ from }: Typed, today: string): string {
  return from > today ? from : today;
}

/** What has to be asked before this can be booked; `null` when time and specialist are chosen. */
export function askedFor(typed: Typed, today: string, catalogue: Catalogue): SlotsDraft | null {
  const line = first(typed);
  if (!line || (line.start && line.specialist)) return null;
  return line.start ? askedAt(typed, catalogue) : askedFrom(typed, lookedFrom(typed, today), catalogue);
}

/** With the first of `slots` where time or specialist were left open, and every line's specialist named. */
export function filledIn(typed: Typed, slots: readonly Slot[], catalogue: Catalogue): Typed {
  const line = first(typed);
  const [slot] = slots;
  const open = line !== null && !(line.start && line.specialist);
  const placed = open && slot ? atSlot(typed, slot) : typed;
  return placed.lines.reduce((filled, each, place) => {
    if (each.specialist || (place === 0 && !each.start)) return filled;
    return withLine(filled, place, { specialist: likely(each, filled, catalogue) });
  }, placed);
}

/** Who does a line for which nobody was chosen: whoever does the first one, else the first who can. */
function likely(line: Line, { lines }: Typed, catalogue: Catalogue): string {
  const able = ableFor(line.service, catalogue).map(({ id }) => id);
  const leading = lines[0]?.specialist ?? "";
  return able.includes(leading) ? leading : (able[0] ?? "");
}
