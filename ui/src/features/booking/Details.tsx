/** What is rarely said at booking: place, length and price of each service, a note, how it repeats. */
import { Checkbox, NumberInput, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { nameOf } from "@/app/catalogue";
import { useAppState, useRight } from "@/app/session";
import { TimeField } from "@/components/TimeField";
import { useTyped } from "@/components/useTyped";
import { currencySign, parseMoney, typedMoney } from "@/i18n/money";
import { useT } from "@/i18n/t";
import { dayOf, minuteOf, wallAt } from "@/i18n/wall";
import type { Resource } from "@/ipc/commands";
import { type Known, RepeatFields } from "./RepeatFields";
import { type Line, minutesOf, priceOf, type Typed, timed, withLine } from "./typed";
import { type Booking, problemAt } from "./useBooking";

type Props = {
  typed: Typed;
  booking: Booking;
  known: Known | undefined;
};

export function Details({ typed, booking, known }: Props) {
  const t = useT();
  const mayNote = useRight("see-notes");
  const { change } = booking;
  return (
    <Stack gap="md">
      {typed.lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place among the others.
        <LineDetails key={place} line={line} place={place} typed={typed} booking={booking} />
      ))}
      {(mayNote || typed.kind === "block") && (
        <Textarea
          label={t(typed.kind === "block" ? "booking-block-note" : "booking-note")}
          data-private
          value={typed.note}
          maxLength={2000}
          autosize
          minRows={2}
          maxRows={8}
          onChange={(event) => change({ ...typed, note: event.currentTarget.value })}
        />
      )}
      {typed.kind === "visit" && (
        <Checkbox
          label={t("booking-only-this")}
          checked={typed.onlyThis}
          onChange={(event) => change({ ...typed, onlyThis: event.currentTarget.checked })}
        />
      )}
      <RepeatFields typed={typed} booking={booking} known={known} />
    </Stack>
  );
}

type LineProps = { line: Line; place: number; typed: Typed; booking: Booking };

function LineDetails({ line, place, typed, booking }: LineProps) {
  const t = useT();
  const { catalogue, filled, change } = booking;
  const { services, resources } = catalogue;
  const put = (part: Partial<Line>) => change(withLine(typed, place, part));
  const named = filled.lines[place] ?? line;
  const start = timed(filled.lines, services)[place]?.start ?? "";
  const service = services.find(({ id }) => id === line.service);
  return (
    <Stack gap="xs" component="section" aria-label={nameOf(line.service, services)}>
      {typed.lines.length > 1 && (
        <Text size="sm" fw={600}>
          {nameOf(line.service, services)}
        </Text>
      )}
      <SimpleGrid cols={2} spacing="xs">
        {place > 0 && start && (
          <TimeField
            label={t("booking-time")}
            value={minuteOf(start)}
            onChange={(minute) => put({ start: minute === null ? "" : wallAt(dayOf(start), minute) })}
          />
        )}
        <NumberInput
          label={t("booking-minutes")}
          value={minutesOf(named, services)}
          min={5}
          max={1440}
          step={5}
          allowDecimal={false}
          error={problemAt(booking, "minutes", place)}
          onChange={(minutes) => typeof minutes === "number" && put({ minutes })}
        />
        {typed.kind === "visit" && (
          <PriceField line={line} named={named} services={services} onPrice={(price) => put({ price })} />
        )}
        <PlaceField
          kind="room"
          value={line.room}
          allowed={service?.rooms ?? []}
          resources={resources}
          onChange={(room) => put({ room })}
        />
        <PlaceField
          kind="equipment"
          value={line.equipment}
          allowed={service?.equipment ?? []}
          resources={resources}
          onChange={(equipment) => put({ equipment })}
        />
      </SimpleGrid>
    </Stack>
  );
}

type PriceProps = {
  line: Line;
  named: Line;
  services: Booking["catalogue"]["services"];
  onPrice: (price: number | null) => void;
};

/** What it costs; emptied, it is as the catalogue says. */
function PriceField({ line, named, services, onPrice }: PriceProps) {
  const t = useT();
  const { currency } = useAppState();
  const typed = useTyped({
    value: line.price,
    words: typedMoney(priceOf(named, services), currency),
    parse: (text) => (text.trim() === "" ? null : (parseMoney(text, currency) ?? undefined)),
    onChange: onPrice,
    problem: "not-an-amount",
  });
  return (
    <TextInput
      label={t("booking-price")}
      inputMode="decimal"
      rightSection={currencySign(currency)}
      {...typed}
    />
  );
}

type PlaceProps = {
  kind: "room" | "equipment";
  value: string;
  /** Those the service needs one of; any where there are none. */
  allowed: readonly string[];
  resources: readonly Resource[];
  onChange: (id: string) => void;
};

/** A room or a piece of equipment; left alone, the first free one is taken. */
function PlaceField({ kind, value, allowed, resources, onChange }: PlaceProps) {
  const t = useT();
  const fits = ({ id, kind: of, removed }: Resource) =>
    of === kind && (id === value || (!removed && (allowed.length === 0 || allowed.includes(id))));
  const choices = resources.filter(fits).map(({ id, name }) => ({ value: id, label: name }));
  if (choices.length === 0) return null;
  const none = t(allowed.length > 0 ? "booking-first-free" : "booking-none");
  return (
    <Select
      label={t(`booking-${kind}`)}
      value={value}
      data={[{ value: "", label: none }, ...choices]}
      allowDeselect={false}
      onChange={(id) => onChange(id ?? "")}
    />
  );
}
