/** Somebody who waits, in one line: who, for what, when. At its end is what can be done. */
import { Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { WEEKDAYS, weekday } from "@/components/hours";
import { type T, useT } from "@/i18n/t";
import { clock, dateWords } from "@/i18n/wall";
import type { Waiting } from "@/ipc/commands";
import { calendarStaff, servicesList } from "./day";
import { useAppState } from "./session";

/** The days and times somebody could come: `22 November – 30 November, Mon, Wed, 10:00–12:00`. */
function whenWords({ from, until, weekdays, span }: Waiting, today: string): string {
  const days = weekdays.map((day) => weekday(day, "short"));
  const parts = [
    from === until ? dateWords(from, today) : `${dateWords(from, today)} – ${dateWords(until, today)}`,
    days.length < WEEKDAYS.length && days.join(", "),
    span && `${clock(span.from)}–${clock(span.until)}`,
  ];
  return parts.filter(Boolean).join(", ");
}

/** Who waits: the name, or that it may not be known. */
export function waitingName(t: T, { hidden, name }: Pick<Waiting, "hidden" | "name">): string {
  return hidden ? t("waitlist-hidden") : name;
}

export function WaitingLine({ waiting, children }: { waiting: Waiting; children?: ReactNode }) {
  const t = useT();
  const { today } = useAppState();
  const { data: services = [] } = useQuery(servicesList);
  const { data: staff = [] } = useQuery(calendarStaff);
  const service = services.find(({ id }) => id === waiting.service)?.name ?? t("waitlist-any-service");
  const people = staff.filter(({ id }) => waiting.specialists.includes(id)).map(({ name }) => name);
  const facts = [service, people.join(", "), whenWords(waiting, today)];
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
      <div style={{ minWidth: 0, overflowWrap: "anywhere" }}>
        <Text fw={600} data-private>
          {waitingName(t, waiting)}
        </Text>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(" · ")}
        </Text>
        {waiting.note && (
          <Text size="sm" data-private>
            {waiting.note}
          </Text>
        )}
      </div>
      {children}
    </Group>
  );
}
