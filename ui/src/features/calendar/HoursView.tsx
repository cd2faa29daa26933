/** Days drawn by the hour: one day by people or by rooms, or the week of one specialist. */
import { Alert } from "@mantine/core";
import { IconCalendarOff } from "@tabler/icons-react";
import { keepPreviousData, useQueries, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { type CSSProperties, useMemo } from "react";
import { calendarDays, calendarStaff, resourcesList, staffPhoto } from "@/app/day";
import { useMe } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { t, useT } from "@/i18n/t";
import { mondayOf } from "@/i18n/wall";
import type { CalendarCard, CalendarDays, StaffView } from "@/ipc/commands";
import classes from "./calendar.module.css";
import { type Column, roomColumns, staffColumns, workedOn } from "./columns";
import { closedName, dayShades, shownRows, weekShades, workedSpans } from "./events";
import { Grid, useMinutePx } from "./Grid";
import { shownHours } from "./hours";
import { NoStaff } from "./NoStaff";
import { ReadNotice } from "./ReadNotice";
import { useLook } from "./useLook";
import { useSame } from "./useSame";

/** Minutes. */
const HOUR = 60;

type Props = {
  day: string;
  kind: "day" | "rooms" | "week";
  /** Whose week it is. */
  who: string | null;
  onMenu: (row: CalendarCard, at: Element) => void;
};

const WEEK = 7;

export function HoursView({ day, kind, who, onMenu }: Props) {
  const asked = kind === "week" ? calendarDays(mondayOf(day), WEEK, who) : calendarDays(day);
  // What was shown stays until the next day is read: nothing flickers on the way.
  const { data, error, dataUpdatedAt } = useQuery({ ...asked, placeholderData: keepPreviousData });
  // Another view is another grid: the days of the last one do not fit into it.
  if (!data || (data.days.length === WEEK) !== (kind === "week")) return <ReadNotice error={error} />;
  const readAt = dataUpdatedAt || Date.now();
  return <Hours days={data} readAt={readAt} error={error} kind={kind} who={who} onMenu={onMenu} />;
}

type HoursProps = Omit<Props, "day"> & { days: CalendarDays; readAt: number; error: Error | null };

function Hours({ days, readAt, error, kind, who, onMenu }: HoursProps) {
  const [{ cancelled }] = useLook();
  const date = days.days[0] ?? "";
  const rows = useMemo(() => shownRows(days.rows, cancelled), [days.rows, cancelled]);
  const columns = useColumns(days, kind, who);
  const staffed = useMemo(() => (kind === "rooms" ? null : columns), [kind, columns]);
  const worked = kind === "week" ? null : staffed;
  const hours = useSame(shownHours(workedSpans(days, worked), rows));
  const closed = kind === "week" ? null : closedName(days, date);
  const shades = useSame(
    kind === "week" ? weekShades(days, who ?? "", hours) : dayShades(columns, date, hours, closed !== null),
  );
  const photos = usePhotos(columns);
  const minute = useMinutePx();
  if (columns.length === 0) return <NoStaff />;
  return (
    <div
      className={classes.hours}
      style={{ "--minute": `${minute}px`, "--hour-before": hours.from / HOUR - 1 } as CSSProperties}
    >
      <ReadNotice error={error} />
      {closed !== null && <ClosedNotice name={closed} />}
      <Grid
        days={days}
        readAt={readAt}
        rows={rows}
        shades={shades}
        columns={columns}
        photos={photos}
        hours={hours}
        kind={kind}
        onMenu={onMenu}
      />
    </div>
  );
}

function ClosedNotice({ name }: { name: string }) {
  const t = useT();
  return (
    <Alert
      color="yellow"
      className={classes.closedNotice}
      icon={<IconCalendarOff stroke={ICON_STROKE} aria-hidden />}
      title={name ? t("calendar-closed-why", { name }) : t("calendar-closed")}
    />
  );
}

function useColumns(days: CalendarDays, kind: Props["kind"], who: string | null): Column[] {
  const me = useMe();
  const { data: staff } = useSuspenseQuery(calendarStaff);
  const { data: resources } = useSuspenseQuery(resourcesList);
  const date = days.days[0] ?? "";
  const columns =
    kind === "rooms"
      ? roomColumns(resources, days.rows, t("calendar-no-room"))
      : kind === "day"
        ? staffColumns(staff, days, date, { id: me.id, reach: me.reach })
        : weekColumn(staff, days, who);
  return useSame(columns);
}

/** The one specialist of a week, as a column that is never drawn. */
function weekColumn(staff: readonly StaffView[], days: CalendarDays, who: string | null): Column[] {
  return staff
    .filter(({ id }) => id === who)
    .map((member) => ({
      id: member.id,
      name: member.name,
      kind: "specialist",
      worked: workedOn(days, member.id, days.days[0] ?? ""),
      staff: member,
    }));
}

/** The photos that the heads of the columns bear. What is combined stays the same object for as long as it says the same. */
function usePhotos(columns: readonly Column[]): Readonly<Record<string, string>> {
  const shown = columns.filter(({ staff }) => staff?.hasPhoto);
  return useQueries({
    queries: shown.map(({ id }) => staffPhoto(id)),
    combine: (read) =>
      Object.fromEntries(shown.flatMap(({ id }, at) => (read[at]?.data ? [[id, read[at].data]] : []))),
  });
}
