/** Days of the week to choose from, several at once. */
import { Chip, Group } from "@mantine/core";
import { WEEKDAYS, weekday } from "./hours";

type Props = {
  label: string;
  /** Monday being 0. */
  value: readonly number[];
  onChange: (days: number[]) => void;
};

export function WeekdayPick({ label, value, onChange }: Props) {
  return (
    <Chip.Group
      multiple
      value={value.map(String)}
      onChange={(days) => onChange(days.map(Number).sort((one, other) => one - other))}
    >
      <Group gap={4} role="group" aria-label={label}>
        {WEEKDAYS.map((day) => (
          <Chip key={day} value={String(day)} size="sm" styles={{ label: { height: "2.25rem" } }}>
            {weekday(day, "short")}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
