/** Days that differ from the usual week: many are picked at once, for one specialist or several. */
import { Button, Group, MultiSelect, SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useAppState, useRight } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { monthWeeks } from "@/components/month";
import { useT } from "@/i18n/t";
import { clock, plusDays } from "@/i18n/wall";
import type { ClosedDay, Schedule, Span, StaffView } from "@/ipc/commands";
import { DayTimes } from "./DayTimes";
import { MonthGrid, type Square } from "./MonthGrid";
import { useSetDays } from "./mutations";
import { planOf, withTime } from "./plan";
import { closedDays, scheduleOf } from "./queries";
import classes from "./schedule.module.css";

const WHATS = ["off", "hours", "usual"] as const;
type What = (typeof WHATS)[number];

type Props = { who: string; staff: StaffView[] };

export function DaysTab({ who, staff }: Props) {
  const t = useT();
  const { today } = useAppState();
  const mayChange = useRight("change-schedule");
  const [month, setMonth] = useState(today);
  const [picked, setPicked] = useState<string[]>([]);
  const days = monthWeeks(month).flat();
  const [from = today, until = today] = [days[0], days.at(-1)];
  const { data: schedule } = useQuery({
    ...scheduleOf(who, from, plusDays(until, 1)),
    placeholderData: keepPreviousData,
  });
  const { data: closed = [] } = useQuery(closedDays(Number(month.slice(0, 4))));
  return (
    <div className={classes.panes}>
      <Stack gap="xs">
        <MonthGrid
          month={month}
          onMonth={setMonth}
          picked={picked}
          onPick={setPicked}
          square={(day) => squareOf(schedule, closed, day)}
          disabled={!mayChange}
        />
        {mayChange && (
          <Text size="xs" c="dimmed">
            {t("schedule-grid-hint")}
          </Text>
        )}
      </Stack>
      {mayChange && <Change key={who} who={who} staff={staff} picked={picked} onPick={setPicked} />}
    </div>
  );
}

/** What the square of a day tells: the hours, a day off, what it is closed for. */
function squareOf(schedule: Schedule | undefined, closed: ClosedDay[], day: string): Square {
  const holiday = closed.find((one) => one.day === day);
  if (holiday) return { tone: "closed", words: holiday.name };
  if (!schedule) return { tone: "usual", words: "" };
  const { spans, planned } = planOf(schedule, day);
  const hours = spans.map(({ from, until }) => `${clock(from)}–${clock(until)}`).join("\n");
  const words = [hours, planned?.note].filter(Boolean).join("\n");
  if (planned) return { tone: "differs", words };
  return { tone: spans.length === 0 ? "off" : "usual", words };
}

type ChangeProps = Props & { picked: string[]; onPick: (days: string[]) => void };

function Change({ who, staff, picked, onPick }: ChangeProps) {
  const t = useT();
  const [also, setAlso] = useState<string[]>([]);
  const [what, setWhat] = useState<What>("off");
  const [spans, setSpans] = useState<Span[]>(withTime([]));
  const [note, setNote] = useState("");
  const set = useSetDays();
  const count = picked.length;
  const times = { off: [], hours: spans, usual: null }[what];
  return (
    <Stack
      component="form"
      gap="md"
      onSubmit={(event) => {
        event.preventDefault();
        if (count === 0 || set.isPending) return;
        const draft = { users: [who, ...also], days: picked, spans: times, note: times ? note : "" };
        set.mutate(draft, { onSuccess: () => onPick([]) });
      }}
    >
      <Group justify="space-between">
        <Text role="status" fw={500}>
          {t("schedule-picked", { count })}
        </Text>
        {count > 0 && (
          <Button variant="subtle" color="gray" onClick={() => onPick([])}>
            {t("schedule-pick-none")}
          </Button>
        )}
      </Group>
      <MultiSelect
        label={t("schedule-for")}
        data={staff.filter(({ id }) => id !== who).map(({ id, name }) => ({ value: id, label: name }))}
        value={also}
        onChange={setAlso}
      />
      <Stack gap={4}>
        <Text size="sm" fw={500} id="schedule-what">
          {t("schedule-what")}
        </Text>
        <SegmentedControl
          aria-labelledby="schedule-what"
          data={WHATS.map((one) => ({ value: one, label: t(`schedule-what-${one}`) }))}
          value={what}
          onChange={(next) => setWhat(next)}
        />
      </Stack>
      {what === "hours" && <DayTimes day={t("schedule-what")} spans={spans} onChange={setSpans} />}
      {what !== "usual" && (
        <TextInput
          label={t("schedule-note")}
          placeholder={t("schedule-note-example")}
          value={note}
          maxLength={200}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <ErrorNotice error={set.error} />
      <Group>
        <Button type="submit" loading={set.isPending} disabled={count === 0}>
          {count === 0 ? t("save") : t("schedule-apply", { count })}
        </Button>
      </Group>
    </Stack>
  );
}
