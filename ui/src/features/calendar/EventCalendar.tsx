/**
 * The grid of `@event-calendar/core` as a component, and nothing but that: it is made once, told of what changed, and
 * taken away. What it draws and what happens on it is said by its props. To draw another view or zone, give another key.
 */
import {
  type Calendar,
  createCalendar,
  destroyCalendar,
  Interaction,
  ResourceTimeGrid,
  TimeGrid,
} from "@event-calendar/core";
import "@event-calendar/core/index.css";
import { useEffectEvent, useLayoutEffect, useRef } from "react";
import type { GridEvent } from "./events";
import { byId, syncEvents } from "./sync";

type Callbacks = Pick<Calendar.Options, "eventClick" | "eventDrop" | "eventResize" | "select" | "dateClick">;

type Props = {
  /** What stays for the life of the grid. */
  fixed: Calendar.Options;
  /** What may change: an option is told to the grid when its value is another one. */
  options: Calendar.Options;
  events: readonly GridEvent[];
  on: Callbacks;
  /** Whether time that was marked stays marked: while somebody books it. */
  keepsMark: boolean;
  className?: string | undefined;
};

const PLUGINS = [ResourceTimeGrid, TimeGrid, Interaction];

/** The names of `options` whose values are not those of `before`. */
function changedOptions(before: Calendar.Options, options: Calendar.Options) {
  const names = Object.keys(options) as (keyof Calendar.Options)[];
  return names.filter((name) => before[name] !== options[name]);
}

/** Keeps the focus on the card it was on, though the grid drew that card anew. */
function keepFocus(around: HTMLElement): () => void {
  const focused = document.activeElement;
  const card = around.contains(focused) ? focused?.querySelector<HTMLElement>("[data-card]") : null;
  const id = card?.dataset.card;
  return () => {
    if (id === undefined || around.contains(document.activeElement)) return;
    around
      .querySelector(`[data-card="${CSS.escape(id)}"]`)
      ?.closest("article")
      ?.focus();
  };
}

export function EventCalendar({ fixed, options, events, on, keepsMark, className }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const grid = useRef<Calendar>(null);
  const told = useRef({ options, events: byId(events) });

  const click = useEffectEvent((info: Calendar.EventClickInfo) => on.eventClick?.(info));
  const drop = useEffectEvent((info: Calendar.EventDropInfo) => on.eventDrop?.(info));
  const resize = useEffectEvent((info: Calendar.EventResizeInfo) => on.eventResize?.(info));
  const select = useEffectEvent((info: Calendar.SelectInfo) => on.select?.(info));
  const press = useEffectEvent((info: Calendar.DateClickInfo) => on.dateClick?.(info));
  const make = useEffectEvent((target: HTMLElement) => {
    told.current = { options, events: byId(events) };
    return createCalendar(target, PLUGINS, {
      ...fixed,
      ...options,
      events: [...events],
      eventClick: (info) => click(info),
      eventDrop: (info) => drop(info),
      eventResize: (info) => resize(info),
      select: (info) => select(info),
      dateClick: (info) => press(info),
    });
  });

  useLayoutEffect(() => {
    if (!holder.current) return;
    const made = make(holder.current);
    grid.current = made;
    return () => {
      grid.current = null;
      void destroyCalendar(made);
    };
  }, []);

  useLayoutEffect(() => {
    const [made, before] = [grid.current, told.current];
    if (!made || !holder.current) return;
    const restore = keepFocus(holder.current);
    for (const name of changedOptions(before.options, options)) made.setOption(name, options[name]);
    told.current = { options, events: syncEvents(made, before.events, events) };
    // The grid draws at the end of this turn.
    queueMicrotask(() => queueMicrotask(restore));
  }, [options, events]);

  useLayoutEffect(() => {
    if (!keepsMark) grid.current?.unselect();
  }, [keepsMark]);

  return <div ref={holder} className={className} />;
}
