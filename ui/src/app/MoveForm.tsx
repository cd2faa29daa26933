/** “Move to…”: what a hand does with a card, done by fields and keys alone. */
import { Button, Group, NumberInput, Select, SimpleGrid, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { DayField } from "@/components/DayField";
import { TimeField } from "@/components/TimeField";
import { useT } from "@/i18n/t";
import { dayOf, minuteOf, wallAt, wallSpan } from "@/i18n/wall";
import { ableOr, nameOf, useCatalogue } from "./catalogue";
import type { MovedPart, Place } from "./move";
import { useAppState } from "./session";

/** Which part is moved, and where to; `null` while it stands where it stood. */
export type Filled = { place: number; to: Place | null };

type Props = { parts: readonly MovedPart[]; filled: Filled; onFilled: (filled: Filled) => void };

/** The dialog brings the focus to the time: mostly that is what changes. */
function startAtTime(form: HTMLFormElement | null): void {
  form?.querySelector("[data-time] input")?.setAttribute("data-autofocus", "");
}

export function MoveForm({ parts, filled, onFilled }: Props) {
  const t = useT();
  const { today } = useAppState();
  const catalogue = useCatalogue();
  const [{ place, to }, setFilled] = useState(filled);
  const part = parts[place];
  if (!part) return null;
  const { start, specialist, minutes, room } = to ?? part;
  const put = (change: Partial<Place>) =>
    setFilled({ place, to: { start, specialist, minutes, room, ...change } });
  const rooms = catalogue.resources.filter(
    ({ id, kind, removed }) => kind === "room" && (!removed || id === part.room),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFilled({ place, to: { start, specialist, minutes, room } });
  };
  return (
    <form ref={startAtTime} onSubmit={submit} aria-label={t("visit-move-title")}>
      <Stack gap="sm">
        {parts.length > 1 && (
          <Select
            label={t("booking-service")}
            value={String(place)}
            allowDeselect={false}
            data={parts.map((one) => ({
              value: String(one.place),
              label: `${nameOf(one.service, catalogue.services)} ${wallSpan(one.start, one.minutes)}`,
            }))}
            onChange={(chosen) => setFilled({ place: Number(chosen), to: null })}
          />
        )}
        <SimpleGrid cols={3} spacing="sm">
          <DayField
            label={t("booking-day")}
            value={dayOf(start)}
            today={today}
            onChange={(day) => day && put({ start: wallAt(day, minuteOf(start)) })}
          />
          <div data-time>
            <TimeField
              label={t("booking-time")}
              value={minuteOf(start)}
              onChange={(minute) => minute !== null && put({ start: wallAt(dayOf(start), minute) })}
            />
          </div>
          <NumberInput
            label={t("booking-minutes")}
            value={minutes}
            min={5}
            max={1440}
            step={5}
            allowDecimal={false}
            onChange={(next) => typeof next === "number" && put({ minutes: next })}
          />
        </SimpleGrid>
        <Select
          label={t("booking-specialist")}
          value={specialist}
          allowDeselect={false}
          data={ableOr(part.specialist, part.service, catalogue).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          onChange={(id) => id && put({ specialist: id })}
        />
        {rooms.length > 0 && (
          <Select
            label={t("booking-room")}
            placeholder={t("calendar-no-room")}
            value={room || null}
            allowDeselect={false}
            data={rooms.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => id && put({ room: id })}
          />
        )}
        <Group justify="flex-end">
          <Button type="submit">{t("visit-move-now")}</Button>
        </Group>
      </Stack>
    </form>
  );
}
