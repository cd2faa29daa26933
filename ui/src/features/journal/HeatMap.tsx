/** Who did how much on which day: one hue, stronger for more. A press shows the entries of that person and day. */
import { Group, SegmentedControl, Stack, Text, Tooltip, UnstyledButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { ErrorNotice } from "@/components/ErrorNotice";
import { formatColumn, formatDay, formatNumber } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { asCommandError, type Heat, type HeatUser } from "@/ipc/commands";
import classes from "./heat.module.css";
import { busiest, type Cell, noonOf, SHADES, shadeOf, step } from "./heatGrid";
import { heat } from "./queries";

const SPANS = [14, 30] as const;

type Props = { onChoose: (user: string, day: number) => void };

export function HeatMap({ onChoose }: Props) {
  const t = useT();
  const [days, setDays] = useState<number>(SPANS[0]);
  const { data, error } = useQuery(heat(days));
  return (
    <Stack component="section" gap="xs" aria-label={t("journal-heat")} className={classes.box}>
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t("journal-heat-span")}
          data={SPANS.map((span) => ({
            value: String(span),
            label: t("journal-heat-days", { count: span }),
          }))}
          value={String(days)}
          onChange={(value) => setDays(Number(value))}
        />
        <Legend />
      </Group>
      {error && <ErrorNotice error={asCommandError(error)} />}
      {data && <Grid data={data} onChoose={onChoose} />}
    </Stack>
  );
}

function Legend() {
  const t = useT();
  return (
    <Group gap={6} aria-hidden>
      <Text size="xs" c="dimmed">
        {t("journal-heat-less")}
      </Text>
      {Array.from({ length: SHADES + 1 }, (_, shade) => `shade-${shade}`).map((name, shade) => (
        <span key={name} className={classes.swatch} data-shade={shade} />
      ))}
      <Text size="xs" c="dimmed">
        {t("journal-heat-more")}
      </Text>
    </Group>
  );
}

type GridProps = Props & { data: Heat };

function Grid({ data: { users, days: starts, counts }, onChoose }: GridProps) {
  const t = useT();
  const days = starts.map(noonOf);
  const table = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  // One stop for the Tab key; arrows lead on from the newest day of the first person.
  const [at, setAt] = useState<Cell>({ row: 0, column: Math.max(days.length - 1, 0) });
  const most = busiest(counts);

  // The newest days are at the end and matter most.
  // biome-ignore lint/correctness/useExhaustiveDependencies: to the end with each span of days
  useLayoutEffect(() => scroller.current?.scrollTo({ left: scroller.current.scrollWidth }), [days.length]);

  const press = (event: KeyboardEvent) => {
    const next = step(event.key, at, users.length, days.length);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };

  return (
    <div ref={scroller} className={classes.scroller}>
      <table ref={table} className={classes.grid} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t("journal-person")}
            </th>
            {days.map((day) => (
              <DayHead key={day} day={day} />
            ))}
          </tr>
        </thead>
        <tbody>
          {users.map((user, row) => (
            <tr key={user.id}>
              <th scope="row" className={classes.person}>
                {user.name}
              </th>
              {days.map((day, column) => (
                <HeatCell
                  key={day}
                  user={user}
                  day={day}
                  count={counts[row]?.[column] ?? 0}
                  most={most}
                  place={`${row}-${column}`}
                  isStop={at.row === row && at.column === column}
                  onChoose={() => {
                    setAt({ row, column });
                    onChoose(user.id, day);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayHead({ day }: { day: number }) {
  const { day: number, weekday } = formatColumn(day);
  return (
    <th scope="col" className={classes.day}>
      <span>{weekday}</span>
      <span>{number}</span>
    </th>
  );
}

type CellProps = {
  user: HeatUser;
  day: number;
  count: number;
  most: number;
  place: string;
  isStop: boolean;
  onChoose: () => void;
};

function HeatCell({ user, day, count, most, place, isStop, onChoose }: CellProps) {
  const t = useT();
  const words = t("journal-heat-cell", { name: user.name, day: formatDay(day), count });
  return (
    <td>
      <Tooltip label={words} openDelay={100}>
        <UnstyledButton
          className={classes.cell}
          data-cell={place}
          data-shade={shadeOf(count, most)}
          tabIndex={isStop ? 0 : -1}
          aria-label={words}
          onClick={onChoose}
        >
          {count > 0 && <span aria-hidden>{formatNumber(count)}</span>}
        </UnstyledButton>
      </Tooltip>
    </td>
  );
}
