/** The head of a month: the days of the week in short, told in full to those who hear. */
import { weekdayWords } from "@/i18n/wall";

/** `week` is any whole week, Monday first. */
export function WeekdayHead({ week = [] }: { week: readonly string[] | undefined }) {
  return (
    <thead>
      <tr>
        {week.map((day) => (
          <th key={day} scope="col" aria-label={weekdayWords(day)}>
            {weekdayWords(day, "short")}
          </th>
        ))}
      </tr>
    </thead>
  );
}
