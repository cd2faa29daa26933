/** The hours of a week: a day is switched on, then has a beginning and an end. Nothing impossible can be chosen. */
import { Checkbox, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { useT } from "@/i18n/t";
import { clock } from "@/i18n/wall";
import { DAY_MINUTES, textOf, times, type Week, weekday, weekOf, withDay, withSpan } from "./hours";

type Props = { value: string; onChange: (text: string) => void; disabled?: boolean };

function options(minutes: number[]) {
  return minutes.map((minute) => ({ value: String(minute), label: clock(minute) }));
}

export function HoursEditor({ value, onChange, disabled = false }: Props) {
  const t = useT();
  const week = weekOf(value);
  const put = (next: Week) => onChange(textOf(next));
  return (
    <Stack gap={4} role="group" aria-label={t("hours-week")}>
      {week.map((span, day) => {
        const name = weekday(day);
        return (
          <Group key={name} gap="sm" mih="2.25rem" wrap="nowrap">
            <Checkbox
              w="9rem"
              flex="none"
              label={name}
              checked={span !== null}
              disabled={disabled}
              onChange={(event) => put(withDay(week, day, event.currentTarget.checked))}
            />
            {span ? (
              <Group gap="xs" wrap="nowrap">
                <NativeSelect
                  aria-label={t("hours-from", { day: name })}
                  data={options(times(0, DAY_MINUTES - 30, span.from))}
                  value={String(span.from)}
                  disabled={disabled}
                  onChange={(event) => put(withSpan(week, day, { from: Number(event.currentTarget.value) }))}
                />
                <Text c="dimmed" aria-hidden>
                  –
                </Text>
                <NativeSelect
                  aria-label={t("hours-until", { day: name })}
                  data={options(times(span.from + 30, DAY_MINUTES, span.until))}
                  value={String(span.until)}
                  disabled={disabled}
                  onChange={(event) => put(withSpan(week, day, { until: Number(event.currentTarget.value) }))}
                />
              </Group>
            ) : (
              <Text size="sm" c="dimmed">
                {t("hours-day-off")}
              </Text>
            )}
          </Group>
        );
      })}
    </Stack>
  );
}
