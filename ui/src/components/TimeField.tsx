/** A time of the day as it is typed: `9`, `930`, `9:30`. Tells the minute of the day once it is one. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { clock, parseClock } from "@/i18n/wall";

type Props = {
  label: string;
  /** The minute of the day; `null` where there is none. */
  value: number | null;
  onChange: (minute: number | null) => void;
  error?: string | null;
};

const STEP = 5;
const LAST = 1435;

export function TimeField({ label, value, onChange, error }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      label={label}
      error={error ?? undefined}
      value={typed ?? (value === null ? "" : clock(value))}
      placeholder="10:30"
      inputMode="numeric"
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const minute = parseClock(text);
        if (minute !== null || text.trim() === "") onChange(minute);
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        const step = { ArrowUp: STEP, ArrowDown: -STEP }[event.key];
        if (step === undefined || value === null) return;
        event.preventDefault();
        setTyped(null);
        onChange(Math.min(Math.max(value + step, 0), LAST));
      }}
    />
  );
}
