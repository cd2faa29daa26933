/** Beside the day: who comes next, and how many wait for a time. */
import { Badge, Stack, Text, Title, UnstyledButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { openVisit } from "@/app/booking";
import { calendarDays } from "@/app/day";
import { StatusIcon } from "@/app/StatusMark";
import { waitlist } from "@/app/waiting";
import { formatNumber } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { wallTime } from "@/i18n/wall";
import type { CalendarCard } from "@/ipc/commands";
import { arrivals } from "./arrivals";
import classes from "./calendar.module.css";
import { whoWords } from "./card";
import { wallNow } from "./hours";

const MINUTE_MS = 60_000;

/** The clock of this computer, minute by minute. */
function useMinute(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function SideColumn({ today }: { today: string }) {
  const t = useT();
  const minute = useMinute();
  const { data, dataUpdatedAt } = useQuery(calendarDays(today));
  const { data: wishes } = useQuery(waitlist);
  const next = data ? arrivals(data.rows, wallNow(data.now, dataUpdatedAt, minute)) : [];
  return (
    <Stack component="aside" aria-label={t("calendar-aside")} className={classes.side} gap="lg">
      <Stack gap="xs" component="section" aria-label={t("calendar-next")}>
        <Title order={3}>{t("calendar-next")}</Title>
        {data && next.length === 0 && (
          <Text size="xs" c="dimmed">
            {t("calendar-next-none")}
          </Text>
        )}
        <ul className={classes.arrivals}>
          {next.map((row) => (
            <li key={row.visit}>
              <Arrival row={row} />
            </li>
          ))}
        </ul>
      </Stack>
      {wishes && wishes.length > 0 && (
        <Link to="/waitlist" className={classes.sideLink}>
          <span>{t("nav-waitlist")}</span>
          <Badge variant="light">{formatNumber(wishes.length)}</Badge>
        </Link>
      )}
    </Stack>
  );
}

function Arrival({ row }: { row: CalendarCard }) {
  const t = useT();
  return (
    <UnstyledButton className={classes.arrival} disabled={row.hidden} onClick={() => openVisit(row.visit)}>
      <time>{wallTime(row.start)}</time>
      <span className={classes.arrivalName} data-private>
        {whoWords(row, t)}
      </span>
      <span title={t(`status-${row.status}`)}>
        <StatusIcon status={row.status} />
      </span>
    </UnstyledButton>
  );
}
