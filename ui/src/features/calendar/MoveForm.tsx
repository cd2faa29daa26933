/** “Move to…”: what a hand does with a card, done by keys. */
import { Button, Group, Select, Stack } from "@mantine/core";
import { modals } from "@mantine/modals";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { calendarStaff, resourcesList } from "@/app/day";
import { useAppState } from "@/app/session";
import { DayField } from "@/components/DayField";
import { TimeField } from "@/components/TimeField";
import { t, useT } from "@/i18n/t";
import { dayOf, minuteOf, wallAt } from "@/i18n/wall";
import type { CalendarCard } from "@/ipc/commands";
import { moveCard } from "./moves";

/** Asks where to. `done` is called when the dialog is gone. */
export function askMove(row: CalendarCard, done: () => void): void {
  const modalId = modals.open({
    title: t("calendar-move"),
    closeButtonProps: { "aria-label": t("close") },
    onClose: done,
    children: <MoveForm row={row} onMoved={() => modals.close(modalId)} />,
  });
}

/** The dialog brings the focus to the time: mostly that is what changes. */
function startAtTime(form: HTMLFormElement | null): void {
  form?.querySelector("[data-time] input")?.setAttribute("data-autofocus", "");
}

function MoveForm({ row, onMoved }: { row: CalendarCard; onMoved: () => void }) {
  const t = useT();
  const { today } = useAppState();
  const [day, setDay] = useState(dayOf(row.start));
  const [minute, setMinute] = useState<number | null>(minuteOf(row.start));
  const [specialist, setSpecialist] = useState(row.specialist);
  const [room, setRoom] = useState(row.room);
  const { data: staff } = useSuspenseQuery(calendarStaff);
  const { data: resources } = useSuspenseQuery(resourcesList);
  const people = staff.filter(({ id, left, onCalendar }) => id === row.specialist || (onCalendar && !left));
  const rooms = resources.filter(({ id, kind, removed }) => id === row.room || (kind === "room" && !removed));

  const move = async () => {
    if (minute === null || day === "") return;
    onMoved();
    const changed = (now: string, before: string) => (now === before || now === "" ? null : now);
    await moveCard({
      row,
      today,
      draft: {
        place: row.place,
        start: wallAt(day, minute),
        specialist: changed(specialist, row.specialist),
        room: changed(room, row.room),
        minutes: null,
      },
    });
  };

  return (
    <form
      ref={startAtTime}
      onSubmit={(event) => {
        event.preventDefault();
        void move();
      }}
    >
      <Stack gap="sm">
        <Group grow align="flex-start">
          <DayField label={t("calendar-day")} value={day} today={today} onChange={setDay} />
          <div data-time>
            <TimeField label={t("calendar-time")} value={minute} onChange={setMinute} />
          </div>
        </Group>
        <Select
          label={t("calendar-specialist")}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={specialist}
          allowDeselect={false}
          onChange={(id) => id && setSpecialist(id)}
        />
        {rooms.length > 0 && (
          <Select
            label={t("calendar-room")}
            placeholder={t("calendar-no-room")}
            data={rooms.map(({ id, name }) => ({ value: id, label: name }))}
            value={room || null}
            allowDeselect={false}
            onChange={(id) => id && setRoom(id)}
          />
        )}
        <Group justify="flex-end">
          <Button type="submit" disabled={minute === null || day === ""}>
            {t("calendar-move-do")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
