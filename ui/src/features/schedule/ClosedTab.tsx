/** The days on which nobody works: public holidays to tick, and other days picked in the month. */
import { ActionIcon, Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useAppState, useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { Part } from "@/components/Part";
import { TALL_TICK } from "@/components/tick";
import { hasWords, useT } from "@/i18n/t";
import { dateWords, weekdayWords } from "@/i18n/wall";
import type { ClosedDay } from "@/ipc/commands";
import { MonthGrid } from "./MonthGrid";
import { useSetClosed } from "./mutations";
import { closedDays, holidays } from "./queries";
import classes from "./schedule.module.css";

type Props = { year: number; closed: ClosedDay[]; mayChange: boolean };

function Holidays({ year, closed, mayChange }: Props) {
  const t = useT();
  const { today } = useAppState();
  const { data } = useSuspenseQuery(holidays(year));
  const set = useSetClosed();
  const all = data.map(({ day, code }) => ({
    day,
    name: hasWords(`holiday-${code}`) ? t(`holiday-${code}`) : t("schedule-closed-here"),
  }));
  const open = all.filter(({ day }) => !closed.some((one) => one.day === day));
  const close = (add: ClosedDay[]) =>
    set.mutate({ add, remove: [], told: t("schedule-closed-done", { count: add.length }) });
  const reopen = (day: string) => {
    const remove = closed.filter((one) => one.day === day);
    set.mutate({ add: [], remove, told: t("schedule-opened", { day: dateWords(day, today) }) });
  };
  return (
    <Part title={t("schedule-holidays")} hint={t("schedule-holidays-hint")}>
      {all.length === 0 && <Text>{t("schedule-holidays-none")}</Text>}
      <Stack gap={0} role="group" aria-label={t("schedule-holidays")}>
        {all.map((holiday) => (
          <Checkbox
            key={`${holiday.day} ${holiday.name}`}
            styles={TALL_TICK}
            label={`${dateWords(holiday.day, today)}, ${weekdayWords(holiday.day)} · ${holiday.name}`}
            checked={!open.includes(holiday)}
            disabled={!mayChange}
            onChange={(event) => {
              // Switched off while it works, it would lose the focus.
              if (set.isPending) return;
              if (event.currentTarget.checked) close([holiday]);
              else reopen(holiday.day);
            }}
          />
        ))}
      </Stack>
      {mayChange && open.length > 0 && (
        <Group>
          <Button variant="default" loading={set.isPending} onClick={() => close(open)}>
            {t("schedule-holidays-all")}
          </Button>
        </Group>
      )}
    </Part>
  );
}

function OwnDays({ year, closed, mayChange }: Props) {
  const t = useT();
  const { today } = useAppState();
  const [month, setMonth] = useState(today.startsWith(String(year)) ? today : `${year}-01-01`);
  const [picked, setPicked] = useState<string[]>([]);
  const [name, setName] = useState("");
  const set = useSetClosed();
  const { data } = useSuspenseQuery(holidays(year));
  const own = closed.filter(({ day }) => !data.some((holiday) => holiday.day === day));
  const fresh = picked.filter((day) => !closed.some((one) => one.day === day));
  const nameOf = (day: string) => closed.find((one) => one.day === day);
  const close = () =>
    set.mutate(
      {
        add: fresh.map((day) => ({ day, name: name.trim() || t("schedule-closed-here") })),
        remove: [],
        told: t("schedule-closed-done", { count: fresh.length }),
      },
      { onSuccess: () => setPicked([]) },
    );
  return (
    <Part title={t("schedule-own-closed")} hint={t("schedule-own-closed-hint")}>
      {own.map((one) => {
        const day = dateWords(one.day, today);
        return (
          <Group key={one.day} gap="sm" wrap="nowrap">
            <Text>{`${day}, ${weekdayWords(one.day)} · ${one.name}`}</Text>
            {mayChange && (
              <ActionIcon
                aria-label={t("schedule-open", { day })}
                onClick={() => set.mutate({ add: [], remove: [one], told: t("schedule-opened", { day }) })}
              >
                <IconTrash size="1.125rem" stroke={ICON_STROKE} />
              </ActionIcon>
            )}
          </Group>
        );
      })}
      {mayChange && (
        <Stack
          component="form"
          gap="sm"
          onSubmit={(event) => {
            event.preventDefault();
            if (fresh.length > 0 && !set.isPending) close();
          }}
        >
          <MonthGrid
            month={month}
            onMonth={setMonth}
            picked={picked}
            onPick={setPicked}
            square={(day) => ({ tone: nameOf(day) ? "closed" : "usual", words: nameOf(day)?.name ?? "" })}
          />
          {fresh.length === 0 ? (
            <Text size="xs" c="dimmed">
              {t("schedule-grid-hint")}
            </Text>
          ) : (
            <Group align="flex-end" gap="sm">
              <TextInput
                flex={1}
                label={t("schedule-closed-name")}
                value={name}
                maxLength={100}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" loading={set.isPending}>
                {t("schedule-close", { count: fresh.length })}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Part>
  );
}

export function ClosedTab() {
  const t = useT();
  const { today } = useAppState();
  const mayChange = useRight("change-schedule");
  const now = Number(today.slice(0, 4));
  const [year, setYear] = useState(now);
  const { data: closed } = useSuspenseQuery(closedDays(year));
  const parts = { year, closed, mayChange };
  return (
    <Stack gap="lg">
      <NativeSelect
        label={t("schedule-year")}
        data={[now - 1, now, now + 1, now + 2].map(String)}
        value={String(year)}
        onChange={(event) => setYear(Number(event.currentTarget.value))}
        maw={160}
      />
      <div className={classes.panes}>
        <OwnDays key={year} {...parts} />
        <Holidays {...parts} />
      </div>
    </Stack>
  );
}
