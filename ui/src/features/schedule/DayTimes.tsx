/** The working times of one day: each with a beginning and an end, breaks between them. Nothing impossible is offered. */
import { ActionIcon, Button, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import { clock } from "@/i18n/wall";
import type { Span } from "@/ipc/commands";
import { beginnings, ends, hasRoom, withEdge, withTime } from "./plan";

type Props = {
  /** What the day is called in the labels. */
  day: string;
  spans: readonly Span[];
  onChange: (spans: Span[]) => void;
  disabled?: boolean;
};

const options = (minutes: number[]) =>
  minutes.map((minute) => ({ value: String(minute), label: clock(minute) }));

export function DayTimes({ day, spans, onChange, disabled = false }: Props) {
  const t = useT();
  const add = !disabled && hasRoom(spans) && (
    <Button
      variant="subtle"
      color="gray"
      px="xs"
      leftSection={<IconPlus size="1.125rem" stroke={ICON_STROKE} />}
      aria-label={t("schedule-add-time", { day })}
      onClick={() => onChange(withTime(spans))}
    >
      {t(spans.length === 0 ? "services-add" : "schedule-add-after-break")}
    </Button>
  );
  return (
    <Stack gap={4} align="flex-start">
      {spans.length === 0 && (
        <Group gap="xs">
          <Text size="sm" c="dimmed" lh="2.25rem">
            {t("schedule-day-off")}
          </Text>
          {add}
        </Group>
      )}
      {spans.map(({ from, until }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a time is known by its place, its edges change
        <Group key={at} gap="xs">
          <NativeSelect
            w="6rem"
            aria-label={t("schedule-from", { day, number: at + 1 })}
            data={options(beginnings(spans, at))}
            value={String(from)}
            disabled={disabled}
            onChange={(event) => onChange(withEdge(spans, at, { from: Number(event.currentTarget.value) }))}
          />
          <Text c="dimmed" aria-hidden>
            –
          </Text>
          <NativeSelect
            w="6rem"
            aria-label={t("schedule-until", { day, number: at + 1 })}
            data={options(ends(spans, at))}
            value={String(until)}
            disabled={disabled}
            onChange={(event) => onChange(withEdge(spans, at, { until: Number(event.currentTarget.value) }))}
          />
          {!disabled && (
            <ActionIcon
              aria-label={t("schedule-remove-time", { day, number: at + 1 })}
              onClick={() => onChange(spans.toSpliced(at, 1))}
            >
              <IconMinus size="1.125rem" stroke={ICON_STROKE} />
            </ActionIcon>
          )}
          {at === spans.length - 1 && add}
        </Group>
      ))}
    </Stack>
  );
}
