/** Those who give services: the order of their columns, and who has none. */
import { ActionIcon, Anchor, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import type { KeyboardEvent } from "react";
import { calendarStaff } from "@/app/day";
import { specialists } from "@/app/lists";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import type { StaffView } from "@/ipc/commands";
import { moved } from "./draft";
import { Face } from "./Face";
import { useArrangeStaff } from "./mutations";
import classes from "./services.module.css";

type Props = { openId: string | null; onOpen: (id: string) => void };

/** Somebody who works here and is not known to the calendar yet, as the list would show the person: without a place. */
function newcomer(id: string, name: string): StaffView {
  const initials = [...name].slice(0, 1).join("");
  const colour = 0;
  return {
    id,
    name,
    initials,
    colour,
    place: -1,
    onCalendar: false,
    services: [],
    hasPhoto: false,
    left: false,
  };
}

/** Everybody who gives services or could, in the order of the columns. */
export function useStaff(): StaffView[] {
  const { data: staff } = useSuspenseQuery(calendarStaff);
  const { data: people = [] } = useQuery(specialists);
  const others = people.filter(({ id }) => !staff.some((one) => one.id === id));
  return [...staff, ...others.map(({ id, firstName }) => newcomer(id, firstName))];
}

type LineProps = {
  person: StaffView;
  isOpen: boolean;
  onOpen: Props["onOpen"];
  /** Moves the column; `undefined` where there is none to move. */
  onMove?: ((step: number) => void) | undefined;
};

const STEPS: Partial<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

function Line({ person, isOpen, onOpen, onMove }: LineProps) {
  const t = useT();
  const { id, name, services, left } = person;
  const byKey = (event: KeyboardEvent) => {
    const step = event.altKey ? STEPS[event.key] : undefined;
    if (step === undefined || !onMove) return;
    event.preventDefault();
    onMove(step);
  };
  return (
    <li className={classes.staff} data-open={isOpen || undefined} data-left={left || undefined}>
      <Face staff={person} />
      <Stack gap={0} flex={1} miw={0}>
        <Anchor
          component="button"
          type="button"
          c="inherit"
          fw={500}
          ta="left"
          onClick={() => onOpen(id)}
          onKeyDown={byKey}
          aria-keyshortcuts={onMove ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
        >
          {name}
        </Anchor>
        <Text size="sm" c="dimmed">
          {left ? t("clients-specialist-former") : t("services-does", { count: services.length })}
        </Text>
      </Stack>
      {onMove && (
        <Group gap={4} wrap="nowrap">
          <ActionIcon aria-label={t("services-move-up", { name })} onClick={() => onMove(-1)}>
            <IconArrowUp size="1.125rem" stroke={ICON_STROKE} />
          </ActionIcon>
          <ActionIcon aria-label={t("services-move-down", { name })} onClick={() => onMove(1)}>
            <IconArrowDown size="1.125rem" stroke={ICON_STROKE} />
          </ActionIcon>
        </Group>
      )}
    </li>
  );
}

export function Staff({ openId, onOpen }: Props) {
  const t = useT();
  const mayChange = useRight("change-services");
  const staff = useStaff();
  const arrange = useArrangeStaff();
  const columns = staff.filter(({ onCalendar }) => onCalendar);
  const others = staff.filter(({ onCalendar }) => !onCalendar);
  const move = (id: string) => (step: number) => {
    const ids = columns.map((one) => one.id);
    const next = moved(ids, id, step);
    if (next.join() !== ids.join()) arrange.mutate(next);
  };
  const list = (label: string, people: StaffView[], isColumn: boolean) => (
    <Paper component="ul" p={0} m={0} aria-label={label} style={{ listStyle: "none" }}>
      {people.map((person) => (
        <Line
          key={person.id}
          person={person}
          isOpen={person.id === openId}
          onOpen={onOpen}
          onMove={isColumn && mayChange ? move(person.id) : undefined}
        />
      ))}
    </Paper>
  );
  return (
    <Stack gap="md" pb="xl" maw={720}>
      {mayChange && <Text c="dimmed">{t("services-staff-hint")}</Text>}
      {columns.length > 0 && list(t("field-specialists"), columns, true)}
      {others.length > 0 && (
        <>
          <Title order={2}>{t("services-staff-others")}</Title>
          {list(t("services-staff-others"), others, false)}
        </>
      )}
    </Stack>
  );
}
