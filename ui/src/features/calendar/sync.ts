/** Tells the grid only of the events that changed: it draws anew every event that it is given. Pure over its target. */
import type { GridEvent } from "./events";

/** The part of the grid that is told of events. */
export type Target = {
  addEvent: (event: GridEvent) => unknown;
  updateEvent: (event: GridEvent) => unknown;
  removeEventById: (id: string) => unknown;
  setOption: (name: "events", events: GridEvent[]) => unknown;
};

type Known = ReadonlyMap<string, GridEvent>;

/** The events by their names. */
export function byId(events: readonly GridEvent[]): Known {
  return new Map(events.map((event) => [event.id, event]));
}

/** Brings `target` from `before` to `events`. The same object is the same event. Another day is told as a whole. */
export function syncEvents(target: Target, before: Known, events: readonly GridEvent[]): Known {
  const after = byId(events);
  const changed = events.filter((event) => before.get(event.id) !== event);
  const gone = [...before.keys()].filter((id) => !after.has(id));
  if (changed.length + gone.length > Math.max(before.size, after.size) / 2) {
    target.setOption("events", [...events]);
    return after;
  }
  for (const id of gone) target.removeEventById(id);
  for (const event of changed) {
    if (before.has(event.id)) target.updateEvent(event);
    else target.addEvent(event);
  }
  return after;
}
