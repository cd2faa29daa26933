/**
 * Paints cards and heads into the places that the grid gives them, each once. The grid asks for what stands on all of them
 * whenever one card is picked up or let go: it is given nothing then, and hundreds of elements stay as they are.
 */
import type { Calendar } from "@event-calendar/core";

/** Makes what stands on a card; `null` for what is no card of ours. */
export type Draw = (event: Calendar.Event) => HTMLElement | null;

/** Where an event is drawn and what is drawn there. By rooms, one event may stand in several columns. */
type Painted = { bodies: Set<Element>; draw: Draw; from: number; until: number };

/** To the grid this says: leave what is there. */
const AS_IT_IS: Calendar.Content = { html: "" };

/** By what the grid hands on untouched when it copies an event. */
const painted = new WeakMap<object, Painted>();

/** Where the heads of columns stand. */
const heads = new WeakMap<Calendar.Resource, Element>();

/** The options of the grid that paint its cards by `draw`. */
export function painter(draw: Draw) {
  return {
    eventContent({ event }: Calendar.EventContentInfo): Calendar.Content | undefined {
      if (!stays(event)) return drawn(event);
      const before = painted.get(event.extendedProps);
      if (!before || isAsDrawn(before, event)) return AS_IT_IS;
      const bodies = [...before.bodies].filter(({ isConnected }) => isConnected);
      for (const body of bodies) paint(event, body);
      keep(event, bodies);
      return AS_IT_IS;
    },
    eventDidMount({ event, el }: Calendar.EventDidMountInfo): void {
      const body = el.querySelector(".ec-event-body");
      if (!body || !stays(event)) return;
      const beside = [...(painted.get(event.extendedProps)?.bodies ?? [])].filter(
        ({ isConnected }) => isConnected,
      );
      paint(event, body);
      keep(event, [...beside, body]);
    },
  };

  /** What is under the hand or behind the cards is another thing each time. */
  function stays({ display }: Calendar.Event): boolean {
    return display === "auto" || display === "ghost";
  }

  function drawn(event: Calendar.Event): Calendar.Content | undefined {
    const card = draw(event);
    return card ? { domNodes: [card] } : undefined;
  }

  function isAsDrawn({ draw: by, from, until }: Painted, { start, end }: Calendar.Event): boolean {
    return by === draw && from === start.getTime() && until === end.getTime();
  }

  function paint(event: Calendar.Event, body: Element): void {
    const card = draw(event);
    if (card) body.replaceChildren(card);
  }

  function keep(event: Calendar.Event, bodies: readonly Element[]): void {
    const [from, until] = [event.start.getTime(), event.end.getTime()];
    painted.set(event.extendedProps, { bodies: new Set(bodies), draw, from, until });
  }
}

/** The options of the grid that paint the heads of its columns by `draw`, each once. */
export function headPainter(draw: (column: string) => HTMLElement | null) {
  const done = new WeakSet<Calendar.Resource>();
  const paint = (resource: Calendar.Resource, place: Element): void => {
    const head = draw(resource.id);
    place.replaceChildren(...(head ? [head] : []));
    done.add(resource);
  };
  return {
    resourceLabelContent({ resource }: Calendar.ResourceLabelInfo): Calendar.Content {
      const place = heads.get(resource);
      if (place && !done.has(resource)) paint(resource, place);
      return AS_IT_IS;
    },
    resourceLabelDidMount({ resource, el }: Calendar.ResourceDidMountInfo): void {
      heads.set(resource, el);
      paint(resource, el);
    },
  };
}
