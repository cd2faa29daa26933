/** The month: how full each day is. A press opens the day. */
import { UnstyledButton } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useRef } from "react";
import { waitlist } from "@/app/waiting";
import { monthWeeks, stepDay } from "@/components/month";
import { WeekdayHead } from "@/components/WeekdayHead";
import { formatNumber } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { dayWords, durationWords } from "@/i18n/wall";
import type { LoadDay } from "@/ipc/commands";
import classes from "./calendar.module.css";
import { fullness } from "./fullness";
import { calendarMonth } from "./queries";
import { ReadNotice } from "./ReadNotice";
import { waitingOn } from "./waits";

type Props = { day: string; today: string; onDay: (day: string) => void; onOpen: (day: string) => void };

export function MonthView({ day, today, onDay, onOpen }: Props) {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  const { data, error } = useQuery({ ...calendarMonth(day), placeholderData: keepPreviousData });
  const { data: wishes = [] } = useQuery(waitlist);
  if (error && !data) return <ReadNotice error={error} />;
  const loads = new Map((data ?? []).map((load) => [load.day, load]));
  const weeks = monthWeeks(day);
  const press = (event: KeyboardEvent) => {
    const next = stepDay(event.key, day);
    if (next === null) return;
    event.preventDefault();
    onDay(next);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  };
  return (
    <div className={classes.monthPage}>
      <table ref={table} className={classes.month} aria-label={t("calendar-view-month")} onKeyDown={press}>
        <WeekdayHead week={weeks[0]} />
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one} data-far={one.slice(0, 7) !== day.slice(0, 7) || undefined}>
                  <DayCell
                    day={one}
                    today={today}
                    load={loads.get(one)}
                    waiting={loads.has(one) && one >= today ? waitingOn(wishes, one) : 0}
                    isStop={one === day}
                    onOpen={() => onOpen(one)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  day: string;
  today: string;
  load: LoadDay | undefined;
  /** How many wait for it. */
  waiting: number;
  isStop: boolean;
  onOpen: () => void;
};

function DayCell({ day, today, load, waiting, isStop, onOpen }: CellProps) {
  const t = useT();
  const full = load ? fullness(load) : null;
  const words = load ? loadWords(load, t) : "";
  const waits = waiting > 0 ? t("waitlist-count", { count: waiting }) : "";
  return (
    <UnstyledButton
      className={classes.monthDay}
      data-day={day}
      data-today={day === today || undefined}
      data-closed={(load && (load.closed !== "" || full === null)) || undefined}
      tabIndex={isStop ? 0 : -1}
      aria-label={[dayWords(day, today), words, waits].filter(Boolean).join(". ")}
      onClick={onOpen}
    >
      <span className={classes.monthNumber}>{Number(day.slice(8))}</span>
      {load && load.closed !== "" && <span className={classes.monthNote}>{load.closed}</span>}
      {load && load.visits > 0 && (
        <span className={classes.monthNote}>{t("visit-count", { count: load.visits })}</span>
      )}
      {waits && <span className={classes.monthNote}>{waits}</span>}
      {full !== null && (
        <span className={classes.load} aria-hidden>
          <span style={{ width: `${Math.round(full * 100)}%` }} />
        </span>
      )}
    </UnstyledButton>
  );
}

/** `12 visits, 6 hr of 9 hr`. */
function loadWords(load: LoadDay, t: ReturnType<typeof useT>): string {
  if (load.closed !== "") return t("calendar-closed-why", { name: load.closed });
  const full = fullness(load);
  if (full === null) return t("calendar-off");
  return [
    t("visit-count", { count: load.visits }),
    t("calendar-load", {
      booked: durationWords(load.minutes),
      worked: durationWords(load.workedMinutes),
      percent: formatNumber(Math.round(full * 100)),
    }),
  ].join(", ");
}
