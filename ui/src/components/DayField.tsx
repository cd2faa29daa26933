/** A day as it is typed, the day first; arrow keys go a day on and back. Says `null` while what stands there is no day. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { parseDay, typedDay } from "@/i18n/typedDay";
import { plusDays } from "@/i18n/wall";

type Props = {
  label: string;
  /** `2026-11-22`; empty where there is none. */
  value: string;
  /** Where a year is left out, that of this day. */
  today: string;
  onChange: (day: string) => void;
  error?: string | null;
  description?: string;
};

export function DayField({ label, value, today, onChange, error, description }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : parseDay(typed, today);
  return (
    <TextInput
      label={label}
      description={description}
      error={error ?? undefined}
      value={typed ?? (value && typedDay(value))}
      placeholder={typedDay(today)}
      inputMode="numeric"
      aria-invalid={read === null || undefined}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const day = text.trim() === "" ? "" : parseDay(text, today);
        if (day !== null) onChange(day);
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (step === undefined || !read) return;
        event.preventDefault();
        setTyped(null);
        onChange(plusDays(read, step));
      }}
    />
  );
}
