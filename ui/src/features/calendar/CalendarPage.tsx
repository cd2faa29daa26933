/** The first screen of the desk: the day by people or by rooms, the week of one of them, the month. */
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { lookFrom, openVisit } from "@/app/booking";
import { calendarStaff } from "@/app/day";
import { useMe, useRight } from "@/app/session";
import { useWide } from "@/app/useWide";
import { askMove } from "@/app/visitMoves";
import { useT } from "@/i18n/t";
import type { CalendarCard, CalendarDays, StaffView } from "@/ipc/commands";
import { stepFrom, useCalendarAddress, type View, viewsFor } from "./address";
import classes from "./calendar.module.css";
import { cardId } from "./events";
import { HoursView } from "./HoursView";
import { MonthView } from "./MonthView";
import { NoStaff } from "./NoStaff";
import { SideColumn } from "./SideColumn";
import { type OpenMenu, StatusMenu } from "./StatusMenu";
import { isMovable } from "./status";
import { Toolbar } from "./Toolbar";
import { focusCard, useCalendarKeys } from "./useCalendarKeys";

/** Whose week is shown: the one asked for, else the own, else the first. */
function whoseWeek(people: readonly StaffView[], asked: string | undefined, me: string): string | null {
  const found = [asked, me].find((id) => people.some((member) => member.id === id));
  return found ?? people[0]?.id ?? null;
}

export function CalendarPage() {
  const t = useT();
  const page = useRef<HTMLElement>(null);
  const { day, view: named, who: asked, visit, today, go, show } = useCalendarAddress();
  const { id: me, reach } = useMe();
  const views = viewsFor(reach);
  const view = views.includes(named) ? named : "day";
  const wide = useWide();
  const { data: staff } = useSuspenseQuery(calendarStaff);
  const people = staff.filter(
    ({ id, onCalendar, left }) => onCalendar && !left && (reach === "all" || id === me),
  );
  const who = whoseWeek(people, asked, me);
  const { menu, openMenu, closeMenu, moveLater, actOn } = useCardMenu(page, today);
  useShownDay(day === today ? null : day);
  useAskedVisit(visit, () => go({ visit: undefined }));

  const onDay = (next: string) => go({ day: next === today ? undefined : next });
  const onStep = (step: 1 | -1) => onDay(stepFrom(day, view, step));
  const onView = (next: View) => views.includes(next) && show(next);
  const mayChange = useRight("change-visits");
  const card = useCard();
  useCalendarKeys(page, {
    onToday: () => onDay(today),
    onStep,
    onView,
    onStatus(id, at) {
      const row = card(id);
      if (row && !row.hidden && mayChange) openMenu(row, at);
    },
    onMove(id) {
      const row = card(id);
      if (row && isMovable(row) && mayChange) moveLater(row);
    },
  });

  return (
    <main ref={page} className={classes.page} aria-label={t("calendar-title")}>
      <Toolbar
        day={day}
        today={today}
        view={view}
        who={who}
        people={people}
        onDay={onDay}
        onStep={onStep}
        onView={onView}
        onWho={(id) => go({ who: id })}
      />
      <div className={classes.body}>
        {staff.length === 0 ? (
          <NoStaff />
        ) : view === "month" ? (
          <MonthView
            day={day}
            today={today}
            onDay={onDay}
            onOpen={(opened) => go({ day: opened === today ? undefined : opened, view: undefined })}
          />
        ) : (
          <HoursView day={day} kind={view} who={who} onMenu={openMenu} />
        )}
        {wide && view !== "month" && staff.length > 0 && <SideColumn today={today} />}
      </div>
      <StatusMenu open={menu} onClose={closeMenu} onMove={moveLater} onAct={actOn} />
    </main>
  );
}

/** Bookings begin on the shown day for as long as it is shown. */
function useShownDay(day: string | null): void {
  useEffect(() => {
    lookFrom(day);
    return () => lookFrom(null);
  }, [day]);
}

/** A visit that the address asks for is shown once. */
function useAskedVisit(visit: string | undefined, forget: () => void): void {
  const showOnce = useEffectEvent((id: string) => {
    openVisit(id);
    forget();
  });
  useEffect(() => {
    if (visit) showOnce(visit);
  }, [visit]);
}

/** Finds the row of a card among the days that are shown. */
function useCard(): (id: string) => CalendarCard | undefined {
  const cache = useQueryClient();
  return (id) =>
    cache
      .getQueriesData<CalendarDays>({ queryKey: ["visits", "days"], type: "active" })
      .flatMap(([, days]) => days?.rows ?? [])
      .find((row) => cardId(row) === id);
}

/** The one menu of the cards. What it leads to gives the focus back to its card. */
function useCardMenu(page: RefObject<HTMLElement | null>, today: string) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const back = (row: CalendarCard) => requestAnimationFrame(() => focusCard(page.current, cardId(row)));
  const actOn = (row: CalendarCard, act: Promise<unknown>) => void act.then(() => back(row));
  return {
    menu,
    openMenu(row: CalendarCard, at: Element) {
      const { left, bottom } = at.getBoundingClientRect();
      setMenu({ row, x: left, y: Math.min(bottom, window.innerHeight) });
    },
    closeMenu() {
      if (menu) back(menu.row);
      setMenu(null);
    },
    actOn,
    moveLater: (row: CalendarCard) => actOn(row, askMove(row.visit, row.place, today)),
  };
}
