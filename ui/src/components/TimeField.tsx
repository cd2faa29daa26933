/** A time of the day as it is typed: `9`, `930`, `9:30`; arrow keys go five minutes on and back. */
import { TextInput } from "@mantine/core";
import { clock, parseClock } from "@/i18n/wall";
import { useTyped } from "./useTyped";

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
  const typed = useTyped({
    value,
    words: value === null ? "" : clock(value),
    parse: (text) => (text.trim() === "" ? null : (parseClock(text) ?? undefined)),
    onChange,
    problem: "not-a-time",
    error,
    step: (by) => (value === null ? null : Math.min(Math.max(value + by * STEP, 0), LAST)),
  });
  return <TextInput label={label} placeholder="10:30" inputMode="numeric" {...typed} />;
}
