/** The drawer of a visit: reads it, then shows it, or the form in which it is changed. */
import { Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { closeBooking } from "@/app/booking";
import { StatusBadge } from "@/app/StatusMark";
import { useAppState } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { SidePanel } from "@/components/SidePanel";
import { useT } from "@/i18n/t";
import { dayOf, dayWords, minutesBetween, plusMinutes, wallSpan } from "@/i18n/wall";
import { asCommandError, type Visit } from "@/ipc/commands";
import classes from "./booking.module.css";
import { ChangeVisit, type Changing } from "./ChangeVisit";
import { visit as visitQuery } from "./queries";
import { VisitCard } from "./VisitCard";

/** Who comes, as far as it may be known. */
function useVisitTitle(visit: Visit | undefined): string {
  const t = useT();
  if (!visit) return t("visit-title");
  if (visit.whom.kind === "nobody") return t("visit-block");
  return visit.whom.name || t("booking-guest");
}

type Props = { id: string; changing: Changing | null; put: (changing: Changing | null) => void };

export function VisitDrawer({ id, changing, put }: Props) {
  const { data: visit, error } = useQuery(visitQuery(id));
  const [editing, setEditing] = useState(changing !== null);
  const title = useVisitTitle(visit);
  return (
    <SidePanel label={title} header={<Header visit={visit} title={title} />} onClose={closeBooking}>
      {visit && editing && (
        <ChangeVisit visit={visit} changing={changing} put={put} onDone={() => setEditing(false)} />
      )}
      {visit && !editing && <VisitCard visit={visit} onChange={() => setEditing(true)} />}
      {!visit && error && <ErrorNotice error={asCommandError(error)} />}
      {!visit && !error && (
        <Stack>
          <Skeleton h={36} />
          <Skeleton h={160} />
        </Stack>
      )}
    </SidePanel>
  );
}

/** From the first beginning to the last end: `10:30–12:15`. */
function spanOf({ parts }: Visit): string {
  const starts = parts.map(({ start }) => start).sort();
  const ends = parts.map(({ start, minutes }) => plusMinutes(start, minutes)).sort();
  const [start = "", end = ""] = [starts[0], ends.at(-1)];
  return wallSpan(start, minutesBetween(start, end));
}

function Header({ visit, title }: { visit: Visit | undefined; title: string }) {
  const { today } = useAppState();
  if (!visit) return <Title order={2}>{title}</Title>;
  const day = dayOf(visit.parts[0]?.start ?? today);
  return (
    <div>
      <Group gap="sm">
        <Title order={2} data-private style={{ overflowWrap: "anywhere" }}>
          {title}
        </Title>
        {visit.whom.kind !== "nobody" && <StatusBadge status={visit.status} />}
      </Group>
      <Text c="dimmed" className={classes.sentence}>
        {dayWords(day, today)}, {spanOf(visit)}
      </Text>
    </div>
  );
}
