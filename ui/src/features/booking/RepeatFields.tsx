/** How it repeats, and the times that come of it before anything is booked. */
import { Checkbox, Group, NumberInput, Select, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useAppState, useMe } from "@/app/session";
import { DayField } from "@/components/DayField";
import { WeekdayPick } from "@/components/WeekdayPick";
import { useT } from "@/i18n/t";
import { dayOf, plusDays, wallTime, wallWords } from "@/i18n/wall";
import type { Occurrence, Repeat } from "@/ipc/commands";
import classes from "./booking.module.css";
import { preview } from "./queries";
import { EVERY, everyOther, firstRepeat } from "./repeat";
import { missing, type Typed, toWire } from "./typed";
import { type Booking, problemAt } from "./useBooking";

/** A visit that is there already, and whether it repeats. */
export type Known = { id: string; repeats: boolean };

type Props = { typed: Typed; booking: Booking; known: Known | undefined };

const MONTH = 30;

export function RepeatFields({ typed, booking, known }: Props) {
  const t = useT();
  const { today } = useAppState();
  const start = booking.filled.lines[0]?.start;
  const day = start ? dayOf(start) : today;
  const put = (repeat: Repeat | null) => booking.change({ ...typed, repeat });
  const { repeat } = typed;
  return (
    <Stack gap="xs">
      <Checkbox
        label={t("booking-repeats")}
        checked={repeat !== null}
        onChange={(event) => put(event.currentTarget.checked ? firstRepeat(day) : null)}
      />
      {repeat && <Rule repeat={repeat} day={day} put={put} booking={booking} />}
      {repeat && <Preview typed={typed} booking={booking} known={known} />}
      {!repeat && known?.repeats && (
        <Text size="sm" c="dimmed" role="status">
          {t("booking-repeats-no-more")}
        </Text>
      )}
    </Stack>
  );
}

type RuleProps = { repeat: Repeat; day: string; put: (repeat: Repeat) => void; booking: Booking };

function Rule({ repeat, day, put, booking }: RuleProps) {
  const t = useT();
  const { interval, every } = repeat;
  return (
    <>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <NumberInput
          w="6rem"
          label={t("booking-interval")}
          value={interval}
          min={1}
          max={52}
          allowDecimal={false}
          onChange={(next) => typeof next === "number" && next > 0 && put({ ...repeat, interval: next })}
        />
        <Select
          flex={1}
          label={t("booking-every")}
          value={every}
          data={EVERY.map((value) => ({ value, label: t(`booking-unit-${value}`, { count: interval }) }))}
          allowDeselect={false}
          onChange={(next) => next && put(everyOther(repeat, next, day))}
        />
      </Group>
      {every === "week" && (
        <WeekdayPick
          label={t("booking-days")}
          value={repeat.days}
          onChange={(days) => days.length > 0 && put({ ...repeat, days })}
        />
      )}
      {problemAt(booking, "days") && (
        <Text size="sm" c="red" role="alert">
          {t("booking-days-wrong")}
        </Text>
      )}
      <End repeat={repeat} day={day} put={put} booking={booking} />
    </>
  );
}

function End({ repeat, day, put, booking }: RuleProps) {
  const t = useT();
  const { today } = useAppState();
  const byCount = repeat.until === null;
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <Select
        flex={1}
        label={t("booking-ends")}
        value={byCount ? "count" : "until"}
        data={["count", "until"].map((value) => ({ value, label: t(`booking-ends-${value}`) }))}
        allowDeselect={false}
        onChange={(kind) =>
          put(
            kind === "until"
              ? { ...repeat, count: null, until: plusDays(day, MONTH) }
              : { ...repeat, count: firstRepeat(day).count, until: null },
          )
        }
      />
      {byCount ? (
        <NumberInput
          flex={1}
          label={t("booking-count")}
          value={repeat.count ?? 2}
          min={2}
          max={400}
          error={problemAt(booking, "times")}
          allowDecimal={false}
          onChange={(count) => typeof count === "number" && count > 1 && put({ ...repeat, count })}
        />
      ) : (
        <DayField
          label={t("booking-last-day")}
          value={repeat.until ?? ""}
          today={today}
          error={problemAt(booking, "times")}
          onChange={(until) => until && put({ ...repeat, until })}
        />
      )}
    </Group>
  );
}

function Preview({ typed, booking: { catalogue, filled }, known }: Props) {
  const t = useT();
  const me = useMe();
  const whole = { ...filled, repeat: typed.repeat };
  const draft = missing(whole) === null ? toWire(whole, catalogue.services, me) : null;
  const { data: times = [] } = useQuery(preview(draft, known?.id ?? ""));
  if (draft === null || times.length === 0) return null;
  const clashing = times.filter(({ clashes }) => clashes.length > 0).length;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} role="status" c={clashing > 0 ? "red" : undefined}>
        {t("booking-preview", { count: times.length })}
        {clashing > 0 && ` ${t("booking-preview-clashing", { count: clashing })}`}
      </Text>
      <ul className={classes.dates}>
        {times.map((time) => (
          <TimeLine key={time.start} time={time} />
        ))}
      </ul>
    </Stack>
  );
}

function TimeLine({ time: { start, clashes } }: { time: Occurrence }) {
  const t = useT();
  const { today } = useAppState();
  const [clash] = clashes;
  if (!clash) return <li>{wallWords(start, today)}</li>;
  const isHere = dayOf(clash.start) === dayOf(start);
  const begin = isHere ? wallTime(clash.start) : wallWords(clash.start, today);
  const when = `${begin}–${wallTime(clash.until)}`;
  const why = t(`clash-${clash.kind}`, { what: clash.what, when });
  return (
    <li className={classes.clashing}>
      {wallWords(start, today)} <span data-private>· {why}</span>
    </li>
  );
}
