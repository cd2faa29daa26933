/** The date of the toolbar: pressed, it opens a small month to jump by. */
import { ActionIcon, Button, Group, Popover, Text, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { ICON_STROKE } from "@/app/theme";
import { monthWeeks, stepDay } from "@/components/month";
import { WeekdayHead } from "@/components/WeekdayHead";
import { useT } from "@/i18n/t";
import { dateWords, dayWords, monthStart, monthWords } from "@/i18n/wall";
import classes from "./calendar.module.css";

type Props = { day: string; today: string; label: string; onDay: (day: string) => void };

export function DayJump({ day, today, label, onDay }: Props) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.date}
          rightSection={<IconChevronDown size="1rem" stroke={ICON_STROKE} aria-hidden />}
          aria-label={`${label}. ${t("calendar-jump")}`}
          onClick={() => setOpened(!opened)}
        >
          <span className={classes.dateWords}>{label}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <MonthPicker
          day={day}
          today={today}
          onDay={(picked) => {
            setOpened(false);
            onDay(picked);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type PickerProps = { day: string; today: string; onDay: (day: string) => void };

function MonthPicker({ day, today, onDay }: PickerProps) {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  // One stop for the Tab key: arrows lead from it, over the ends of the month too.
  const [at, setAt] = useState(day);
  const weeks = monthWeeks(at);
  const focusSoon = (next: string) =>
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  const press = (event: KeyboardEvent) => {
    const next = stepDay(event.key, at);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    focusSoon(next);
  };
  return (
    <>
      <Group justify="space-between" mb="xs" wrap="nowrap">
        <ActionIcon aria-label={t("calendar-before")} onClick={() => setAt(monthStart(at, -1))}>
          <IconChevronLeft size="1.25rem" stroke={ICON_STROKE} aria-hidden />
        </ActionIcon>
        <Text fw={600} aria-live="polite">
          {monthWords(at)}
        </Text>
        <ActionIcon aria-label={t("calendar-after")} onClick={() => setAt(monthStart(at, 1))}>
          <IconChevronRight size="1.25rem" stroke={ICON_STROKE} aria-hidden />
        </ActionIcon>
      </Group>
      <table ref={table} className={classes.picker} onKeyDown={press}>
        <WeekdayHead week={weeks[0]} />
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one}>
                  <UnstyledButton
                    className={classes.pick}
                    data-day={one}
                    data-far={one.slice(0, 7) !== at.slice(0, 7) || undefined}
                    aria-label={dayWords(one, today)}
                    aria-current={one === today ? "date" : undefined}
                    aria-pressed={one === day}
                    data-autofocus={one === day || undefined}
                    tabIndex={one === at ? 0 : -1}
                    title={dateWords(one, today)}
                    onClick={() => onDay(one)}
                  >
                    {Number(one.slice(8))}
                  </UnstyledButton>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
