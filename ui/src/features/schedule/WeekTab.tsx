/** The usual week of a specialist: times with breaks for each day, copied from one day to others. */
import { Box, Button, Checkbox, Group, Popover, Stack, Text } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useKeptDraft } from "@/app/draft";
import { useAppState, useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { WEEKDAYS, weekday } from "@/components/hours";
import { TALL_TICK } from "@/components/tick";
import { useT } from "@/i18n/t";
import { durationWords, plusDays } from "@/i18n/wall";
import { DayTimes } from "./DayTimes";
import { useSetWeek } from "./mutations";
import { copied, isSameWeek, type Week, worked } from "./plan";
import { scheduleOf } from "./queries";
import classes from "./schedule.module.css";

type CopyProps = { day: number; onCopy: (to: number[]) => void };

/** Asks to which days the times of one go. */
function CopyButton({ day, onCopy }: CopyProps) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [to, setTo] = useState<number[]>([]);
  const others = WEEKDAYS.filter((one) => one !== day);
  const label = t("schedule-copy-of", { day: weekday(day) });
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus withRoles>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconCopy size="1.125rem" stroke={ICON_STROKE} />}
          aria-label={label}
          aria-expanded={opened}
          onClick={() => {
            setTo([]);
            setOpened(!opened);
          }}
        >
          {t("schedule-copy")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={0} role="group" aria-label={label}>
          <Button variant="subtle" onClick={() => setTo(others.filter((one) => one < 5))}>
            {t("schedule-copy-workdays")}
          </Button>
          {others.map((one) => (
            <Checkbox
              key={one}
              styles={TALL_TICK}
              label={weekday(one)}
              checked={to.includes(one)}
              onChange={(event) =>
                setTo(event.currentTarget.checked ? [...to, one] : to.filter((other) => other !== one))
              }
            />
          ))}
          <Button
            disabled={to.length === 0}
            onClick={() => {
              onCopy(to);
              setOpened(false);
            }}
          >
            {t("schedule-copy-run")}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

export function WeekTab({ who }: { who: string }) {
  const { today } = useAppState();
  const { data } = useSuspenseQuery(scheduleOf(who, today, plusDays(today, 1)));
  return <Form key={JSON.stringify(data.week)} who={who} saved={data.week} />;
}

function Form({ who, saved }: { who: string; saved: Week }) {
  const t = useT();
  const mayChange = useRight("change-schedule");
  const [week, setWeek] = useState<Week>(saved);
  const save = useSetWeek(who);
  const isChanged = !isSameWeek(week, saved);
  useKeptDraft(`week-${who}`, isChanged ? week : null, setWeek);
  const put = (day: number) => (spans: Week[number]) => setWeek(week.with(day, spans));
  return (
    <Stack
      component="form"
      gap="md"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && !save.isPending) save.mutate(week);
      }}
    >
      <Text c="dimmed">{t("schedule-week-hint")}</Text>
      <div className={classes.week}>
        {week.map((spans, day) => (
          <Box key={weekday(day)} className={classes.weekday} role="group" aria-label={weekday(day)}>
            <Text fw={500} lh="2.25rem" className={classes.weekdayName}>
              {weekday(day)}
            </Text>
            <DayTimes day={weekday(day)} spans={spans} onChange={put(day)} disabled={!mayChange} />
            <Text c="dimmed" lh="2.25rem" data-figures>
              {spans.length > 0 && durationWords(worked(spans))}
            </Text>
            {mayChange && <CopyButton day={day} onCopy={(to) => setWeek(copied(week, day, to))} />}
          </Box>
        ))}
      </div>
      <Text fw={500}>{t("schedule-week-sum", { hours: durationWords(worked(week.flat())) })}</Text>
      <ErrorNotice error={save.error} />
      {mayChange && (
        <Group gap="sm">
          <Button type="submit" loading={save.isPending} disabled={!isChanged}>
            {t("save")}
          </Button>
          {isChanged && (
            <Button variant="default" onClick={() => setWeek(saved)}>
              {t("discard")}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}
