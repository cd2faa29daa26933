/** A day as it is typed, the day first; arrow keys go a day on and back. */
import { TextInput } from "@mantine/core";
import { parseDay, typedDay } from "@/i18n/typedDay";
import { plusDays } from "@/i18n/wall";
import { useTyped } from "./useTyped";

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
  const typed = useTyped({
    value,
    words: value && typedDay(value),
    parse: (text) => (text.trim() === "" ? "" : (parseDay(text, today) ?? undefined)),
    onChange,
    problem: "not-a-date",
    error,
    step: (by) => (value === "" ? null : plusDays(value, by)),
  });
  return (
    <TextInput
      label={label}
      description={description}
      placeholder={typedDay(today)}
      inputMode="numeric"
      {...typed}
    />
  );
}
