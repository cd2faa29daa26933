/** A long job: what happens, how far it is, how long it still takes, and how to stop it. */
import { Button, Group, Progress, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { type T, useT } from "@/i18n/t";

type Props = {
  /** What happens now, in words. */
  label: string;
  done: number;
  /** 0 while unknown. */
  total: number;
  /** `done` and `total` in words, where plain numbers would say nothing. */
  amount?: string;
  onCancel?: () => void;
};

const WORTH_TELLING_MS = 2_000;
const SHOWN_AS_SECONDS = 90;

/** Seconds left when `done` of `total` took `spentMs`; `null` while it cannot be told. */
export function secondsLeft(done: number, total: number, spentMs: number): number | null {
  if (done <= 0 || total <= 0 || spentMs < WORTH_TELLING_MS) return null;
  return Math.ceil(((total - done) * spentMs) / done / 1000);
}

function timeLeft(t: T, seconds: number): string {
  if (seconds < SHOWN_AS_SECONDS) return t("time-left-seconds", { seconds });
  return t("time-left-minutes", { minutes: Math.round(seconds / 60) });
}

export function JobProgress({ label, done, total, amount, onCancel }: Props) {
  const t = useT();
  const [startedAt] = useState(() => performance.now());
  const left = secondsLeft(done, total, performance.now() - startedAt);
  const facts = [amount, left !== null && timeLeft(t, left)].filter(Boolean);
  return (
    <Stack gap="xs" aria-busy>
      <Group justify="space-between" mih={36}>
        <Text>{label}</Text>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t("stop")}
          </Button>
        )}
      </Group>
      <Progress
        value={total > 0 ? (done / total) * 100 : 100}
        animated={total === 0}
        transitionDuration={120}
        aria-label={label}
      />
      <Text size="xs" c="dimmed" mih="1.5em" style={{ fontVariantNumeric: "tabular-nums" }}>
        {facts.join(" · ")}
      </Text>
    </Stack>
  );
}
