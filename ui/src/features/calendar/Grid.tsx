/** The hours of a day or a week with their cards: puts together what the grid draws, and does what is done on it. */
import type { Calendar } from "@event-calendar/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { openBooking, openVisit, useBookingIntent } from "@/app/booking";
import { calendarStaff, resourcesList, servicesList } from "@/app/day";
import { useAppState, useRight } from "@/app/session";
import { calendarColour } from "@/app/theme";
import { useRem } from "@/app/useRem";
import { setVisitStatus } from "@/app/visitActs";
import { moveVisit } from "@/app/visitMoves";
import { LOCALES } from "@/i18n/format";
import { useLanguage } from "@/i18n/language";
import { t } from "@/i18n/t";
import { minuteOf } from "@/i18n/wall";
import type { CalendarCard, CalendarDays, Span } from "@/ipc/commands";
import { actedOn } from "./acted";
import classes from "./calendar.module.css";
import { cardElement } from "./card";
import { type Column, NO_ROOM } from "./columns";
import { EventCalendar } from "./EventCalendar";
import { closedName, eventMaker, type GridEvent } from "./events";
import { columnHead, dayHead } from "./heads";
import { wallOffset, zoneText } from "./hours";
import { gridTime, linesOf, minutePx, slotPx } from "./look";
import { carriedTo, mayCarry, stretchedBy } from "./move";
import { headPainter, painter } from "./painter";
import { nextStatus } from "./status";
import { useLook } from "./useLook";
import { dayIn, wallIn } from "./wallDate";

type Props = {
  days: CalendarDays;
  /** When they were read, by the clock of this computer. */
  readAt: number;
  rows: readonly CalendarCard[];
  shades: readonly GridEvent[];
  columns: readonly Column[];
  photos: Readonly<Record<string, string>>;
  hours: Span;
  kind: "day" | "rooms" | "week";
  onMenu: (row: CalendarCard, at: Element) => void;
};

const MANY_COLUMNS = 8;
const SELECTORS = "[role='dialog']";
/** A click whose hand shook marks nothing. */
const FIRM_PX = 10;

/** The grid keeps our row with each of its events. */
function rowOf({ extendedProps }: Calendar.Event): CalendarCard | undefined {
  return extendedProps.row as CalendarCard | undefined;
}

const minutesOf = ({ seconds, days }: Calendar.Duration) => seconds / 60 + days * 1440;

export function Grid(props: Props) {
  const { days, readAt, rows, shades, kind, onMenu } = props;
  const { today } = useAppState();
  const [mayMove, mayBook] = [useRight("change-visits"), useRight("add-visits")];
  const [{ grid }] = useLook();
  const zone = zoneText(wallOffset(days.now, readAt));
  const byRooms = kind === "rooms";
  const isBooking = useBookingIntent() !== null;

  const make = useMemo(() => eventMaker({ byRooms, mayMove }), [byRooms, mayMove]);
  const events = useMemo(() => [...rows.map(make), ...shades], [rows, shades, make]);
  const options = useOptions(props);

  const move = (row: CalendarCard, draft: ReturnType<typeof carriedTo>, revert: () => void) =>
    void moveVisit({ part: row, draft, today, revert });
  const book = (start: string, minutes: number | undefined, column: string | undefined) => {
    const place = byRooms
      ? { ...(column && column !== NO_ROOM ? { room: column } : {}) }
      : { specialist: column ?? props.columns[0]?.id ?? "" };
    openBooking({ start: start.slice(0, 16), ...(minutes ? { minutes } : {}), ...place });
  };

  return (
    <EventCalendar
      key={`${kind} ${zone}`}
      className={classes.grid}
      fixed={{
        view: kind === "week" ? "timeGridWeek" : "resourceTimeGridDay",
        timeZone: zone,
        firstDay: 1,
        headerToolbar: { start: "", center: "", end: "" },
        height: "100%",
        allDaySlot: false,
        slotLabelInterval: "01:00",
        // The hours are counted by the sheet: here they would be written anew with every change of a card.
        slotLabelFormat: () => ({ html: "" }),
        eventTimeFormat: (start) => wallIn(start).slice(11),
        unselectCancel: SELECTORS,
        // Its sheet gives every element below these another cursor: all of them would be styled anew, twice for each card.
        theme: (theme) => ({ ...theme, dragging: "", resizingX: "", resizingY: "" }),
        selectMinDistance: FIRM_PX,
      }}
      options={options}
      events={events}
      keepsMark={isBooking}
      on={{
        eventClick({ event, jsEvent, el }) {
          const row = rowOf(event);
          // The second press of a double click is none: it would lead on by two.
          const isSecond = jsEvent instanceof MouseEvent && jsEvent.detail > 1;
          if (!row || row.hidden || isSecond) return;
          const pressed = jsEvent.target instanceof Element ? jsEvent.target.closest("[data-press]") : null;
          const press = pressed instanceof HTMLElement ? pressed.dataset.press : undefined;
          const next = press === "next" ? nextStatus(row, today) : null;
          if (next !== null && mayMove) void setVisitStatus(actedOn(row), next);
          else if (press && mayMove) onMenu(row, pressed ?? el);
          else openVisit(row.visit);
        },
        eventDrop({ event, delta, newResource, revert }) {
          const row = rowOf(event);
          const minutes = minutesOf(delta);
          if (row) move(row, carriedTo({ row, minutes, column: newResource?.id ?? null, byRooms }), revert);
        },
        eventResize({ event, endDelta, revert }) {
          const row = rowOf(event);
          if (row) move(row, stretchedBy(row, minutesOf(endDelta)), revert);
        },
        select({ startStr, start, end, resource }) {
          const minutes = (end.getTime() - start.getTime()) / 60_000;
          // One line of the grid says when, more of them say how long.
          if (mayBook) book(startStr, minutes > grid ? minutes : undefined, resource?.id);
        },
        dateClick({ dateStr, resource }) {
          if (mayBook) book(dateStr, undefined, resource?.id);
        },
      }}
    />
  );
}

/** What may change while the grid lives. Each value stays the same object for as long as it says the same. */
function useOptions({ days, columns, photos, hours, kind }: Props): Calendar.Options {
  const code = useLanguage();
  const { today } = useAppState();
  const [mayChange, mayBook] = [useRight("change-visits"), useRight("add-visits")];
  const [{ grid, roomy }] = useLook();
  const rem = useRem();
  const date = days.days[0] ?? today;
  const nameOf = useNames();
  const colourOf = useColours();
  const scrollTime = useFirstSight(days, hours);

  const resources = useMemo(() => columns.map(({ id, name }) => ({ id, title: name })), [columns]);
  // The language is what the words are asked for in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew in another language
  const drawing = useMemo(() => {
    const look = { grid, roomy, cancelled: true };
    const lines = (minutes: number) => linesOf(minutes, look, rem);
    const words = { t, today, nameOf, colourOf, mayChange, linesOf: lines };
    const byColumn = new Map(columns.map((column) => [column.id, column]));
    return {
      ...painter((event) => {
        const row = rowOf(event);
        if (!row) return null;
        const minutes = (event.end.getTime() - event.start.getTime()) / 60_000;
        return cardElement(row, wallIn(event.start), minutes, words);
      }),
      ...headPainter((id) => {
        const column = byColumn.get(id);
        return column ? columnHead(column, photos[id]) : null;
      }),
      dragConstraint: ({ oldResource, newResource }: Calendar.EventDropInfo) =>
        mayCarry(byColumn.get(oldResource?.id ?? ""), byColumn.get(newResource?.id ?? "")),
    };
  }, [code, columns, photos, nameOf, colourOf, today, grid, roomy, rem, mayChange]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew in another language
  const dayHeaderFormat = useMemo(
    () => (moment: Date) => {
      const day = dayIn(moment);
      return { domNodes: [dayHead(day, today, closedName(days, day))] };
    },
    [code, today, days.closed],
  );

  return useMemo(
    () => ({
      ...drawing,
      ...(kind === "week" ? { dayHeaderFormat } : { resources }),
      date,
      locale: LOCALES[code],
      scrollTime,
      slotMinTime: gridTime(hours.from),
      slotMaxTime: gridTime(hours.until),
      slotDuration: gridTime(grid),
      snapDuration: gridTime(grid),
      slotHeight: slotPx({ grid, roomy, cancelled: true }, rem),
      columnWidth: columns.length > MANY_COLUMNS ? "minmax(9rem, 1fr)" : "minmax(0, 1fr)",
      slotEventOverlap: false,
      nowIndicator: days.days.includes(today),
      selectable: mayBook,
      pointer: mayBook,
    }),
    [
      drawing,
      dayHeaderFormat,
      resources,
      kind,
      date,
      code,
      scrollTime,
      hours,
      grid,
      roomy,
      rem,
      columns,
      days,
      today,
      mayBook,
    ],
  );
}

/** The name of a service, a room or a person. */
function useNames(): (id: string) => string {
  const { data: services } = useSuspenseQuery(servicesList);
  const { data: resources } = useSuspenseQuery(resourcesList);
  const { data: staff } = useSuspenseQuery(calendarStaff);
  return useMemo(() => {
    const names = new Map([...services, ...resources, ...staff].map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? "";
  }, [services, resources, staff]);
}

/** The colour of a service. */
function useColours(): (id: string) => string | null {
  const { data: services } = useSuspenseQuery(servicesList);
  return useMemo(() => {
    const colours = new Map(services.map(({ id, colour }) => [id, calendarColour(colour).ground]));
    return (id) => colours.get(id) ?? null;
  }, [services]);
}

/** The hour that is at the top when a day opens: an hour before now, or the first one. The eye is left alone after. */
function useFirstSight({ days, now }: CalendarDays, hours: Span): string {
  const date = days[0];
  const holdsNow = days.some((day) => now.startsWith(day));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another day is opened anew
  return useMemo(
    () => gridTime(Math.max(hours.from, holdsNow ? minuteOf(now) - 60 : hours.from)),
    [date, holdsNow],
  );
}

/** Pixels of a minute, for what is drawn around the cards. */
export function useMinutePx(): number {
  const [look] = useLook();
  return minutePx(look, useRem());
}
