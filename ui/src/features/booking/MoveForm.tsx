/** “Move to…”: what dragging does, by fields and keys alone. */
import { Button, Group, NumberInput, Select, SimpleGrid, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useAppState } from "@/app/session";
import { DayField } from "@/components/DayField";
import { ErrorNotice } from "@/components/ErrorNotice";
import { TimeField } from "@/components/TimeField";
import { useT } from "@/i18n/t";
import { dayOf, minuteOf, wallAt, wallSpan } from "@/i18n/wall";
import type { MoveDraft, Visit, VisitPart } from "@/ipc/commands";
import { useMoveVisit } from "./mutations";
import { ableFor, type Catalogue, nameOf } from "./queries";

type Props = { visit: Visit; catalogue: Catalogue; onDone: () => void };

type Place = Pick<VisitPart, "start" | "specialist" | "room" | "minutes">;

/** Only what differs from the part is sent. */
function moveOf(place: number, part: Place, to: Place): MoveDraft {
  const changed = <K extends keyof Place>(name: K) => (to[name] === part[name] ? null : to[name]);
  return {
    place,
    start: to.start,
    specialist: changed("specialist"),
    room: changed("room"),
    minutes: changed("minutes"),
  };
}

export function MoveForm({ visit, catalogue, onDone }: Props) {
  const t = useT();
  const { today } = useAppState();
  const [place, setPlace] = useState(0);
  const part = visit.parts[place];
  const [typed, setTyped] = useState<Place | undefined>(part);
  const move = useMoveVisit(visit);
  if (!part || !typed) return null;
  const put = (change: Partial<Place>) => setTyped({ ...typed, ...change });
  const day = dayOf(typed.start);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!move.isPending) move.mutate(moveOf(place, part, typed), { onSuccess: (done) => done && onDone() });
  };
  const able = ableFor(part.service, catalogue);
  const own = catalogue.staff.filter(
    ({ id }) => id === part.specialist && !able.some((one) => one.id === id),
  );
  const rooms = catalogue.resources.filter(
    ({ id, kind, removed }) => kind === "room" && (!removed || id === part.room),
  );
  return (
    <Stack component="form" gap="sm" aria-label={t("visit-move")} onSubmit={submit}>
      {visit.parts.length > 1 && (
        <Select
          label={t("booking-service")}
          value={String(place)}
          allowDeselect={false}
          data={visit.parts.map((one, index) => ({
            value: String(index),
            label: `${nameOf(one.service, catalogue.services)} ${wallSpan(one.start, one.minutes)}`,
          }))}
          onChange={(index) => {
            setPlace(Number(index));
            setTyped(visit.parts[Number(index)]);
          }}
        />
      )}
      <SimpleGrid cols={2} spacing="xs">
        <DayField
          label={t("booking-day")}
          value={day}
          today={today}
          onChange={(next) => next && put({ start: wallAt(next, minuteOf(typed.start)) })}
        />
        <TimeField
          label={t("booking-time")}
          value={minuteOf(typed.start)}
          onChange={(minute) => minute !== null && put({ start: wallAt(day, minute) })}
        />
        <Select
          label={t("booking-specialist")}
          value={typed.specialist}
          allowDeselect={false}
          data={[...own, ...able].map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(specialist) => specialist && put({ specialist })}
        />
        <NumberInput
          label={t("booking-minutes")}
          value={typed.minutes}
          min={5}
          max={1440}
          step={5}
          allowDecimal={false}
          onChange={(minutes) => typeof minutes === "number" && put({ minutes })}
        />
        {rooms.length > 0 && (
          <Select
            label={t("booking-room")}
            value={typed.room}
            allowDeselect={false}
            data={[
              { value: "", label: t("booking-none") },
              ...rooms.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(room) => put({ room: room ?? "" })}
          />
        )}
      </SimpleGrid>
      <ErrorNotice error={move.error} />
      <Group gap="xs">
        <Button type="submit" loading={move.isPending}>
          {t("visit-move-now")}
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone} disabled={move.isPending}>
          {t("cancel")}
        </Button>
      </Group>
    </Stack>
  );
}
