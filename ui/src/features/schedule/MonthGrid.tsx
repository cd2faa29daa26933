/**
 * A month in which several days are picked: by clicks, by dragging over them, by keys. Arrows move, Space picks, Shift
 * with an arrow picks on; moving beyond the edge shows the month beside it.
 */
import { ActionIcon, Group, Title } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useAppState } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { monthWeeks, stepDay } from "@/components/month";
import { WeekdayHead } from "@/components/WeekdayHead";
import { useT } from "@/i18n/t";
import { dayWords, monthStart, monthWords } from "@/i18n/wall";
import { daysOf } from "./plan";
import classes from "./schedule.module.css";

/** What stands in the square of a day: `tone` is its look, `words` what is told under the number, in lines. */
export type Square = { tone: "usual" | "off" | "differs" | "closed"; words: string };

type Props = {
  /** Any day of the month shown. */
  month: string;
  onMonth: (month: string) => void;
  picked: readonly string[];
  onPick: (days: string[]) => void;
  square: (day: string) => Square;
  disabled?: boolean;
};

/** The days picked with `days` taken in, or left out. */
function turned(picked: readonly string[], days: string[], isOn: boolean): string[] {
  const rest = picked.filter((day) => !days.includes(day));
  return (isOn ? [...rest, ...days] : rest).toSorted();
}

function useDrag(picked: readonly string[], onPick: Props["onPick"]) {
  const [drag, setDrag] = useState<{ start: string; base: readonly string[]; isOn: boolean } | null>(null);
  useWindowEvent("pointerup", () => setDrag(null));
  useWindowEvent("pointercancel", () => setDrag(null));
  return {
    begin(day: string) {
      const isOn = !picked.includes(day);
      setDrag({ start: day, base: picked, isOn });
      onPick(turned(picked, [day], isOn));
    },
    over(day: string) {
      if (drag) onPick(turned(drag.base, daysOf(drag.start, day), drag.isOn));
    },
  };
}

export function MonthGrid({ month, onMonth, picked, onPick, square, disabled = false }: Props) {
  const t = useT();
  const { today } = useAppState();
  const first = monthStart(month);
  const weeks = monthWeeks(first);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(month);
  const [toFocus, setToFocus] = useState<string | null>(null);
  const drag = useDrag(picked, onPick);
  const isShown = weeks.flat().includes(at);
  const reachable = isShown ? at : first;

  useEffect(() => {
    if (toFocus === null) return;
    table.current?.querySelector<HTMLElement>(`[data-day="${toFocus}"]`)?.focus();
    setToFocus(null);
  }, [toFocus]);

  const byKey = (event: KeyboardEvent, day: string) => {
    const next = stepDay(event.key, day);
    if (next === null) return;
    event.preventDefault();
    if (event.shiftKey && !disabled) onPick(turned(picked, daysOf(day, next), true));
    if (monthStart(next) !== first) onMonth(monthStart(next));
    setAt(next);
    setToFocus(next);
  };

  return (
    <div>
      <Group gap="xs" mb="xs">
        <ActionIcon aria-label={t("schedule-month-before")} onClick={() => onMonth(monthStart(first, -1))}>
          <IconChevronLeft size="1.25rem" stroke={ICON_STROKE} />
        </ActionIcon>
        <Title order={3} miw="11rem" ta="center" aria-live="polite">
          {monthWords(first)}
        </Title>
        <ActionIcon aria-label={t("schedule-month-after")} onClick={() => onMonth(monthStart(first, 1))}>
          <IconChevronRight size="1.25rem" stroke={ICON_STROKE} />
        </ActionIcon>
      </Group>
      <table ref={table} className={classes.month} aria-label={monthWords(first)}>
        <WeekdayHead week={weeks[0]} />
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const { tone, words } = square(day);
                return (
                  <td key={day}>
                    <button
                      type="button"
                      className={classes.day}
                      data-day={day}
                      data-tone={tone}
                      data-today={day === today || undefined}
                      data-outside={monthStart(day) !== first || undefined}
                      aria-label={[dayWords(day, today), words.replaceAll("\n", ", ")]
                        .filter(Boolean)
                        .join(": ")}
                      aria-pressed={picked.includes(day)}
                      tabIndex={day === reachable ? 0 : -1}
                      disabled={disabled}
                      onFocus={() => setAt(day)}
                      onKeyDown={(event) => byKey(event, day)}
                      onPointerDown={(event) => event.button === 0 && drag.begin(day)}
                      onPointerEnter={() => drag.over(day)}
                      onClick={(event) => {
                        // A click of the mouse was taken when it was pressed; keys and readers press nothing.
                        if (event.detail === 0) onPick(turned(picked, [day], !picked.includes(day)));
                      }}
                    >
                      <span className={classes.number}>{Number(day.slice(8))}</span>
                      <span className={classes.words}>{words}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
