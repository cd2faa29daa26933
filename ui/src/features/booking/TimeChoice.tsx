/** When it begins: as typed, or one of the next free times. */
import { Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useAppState } from "@/app/session";
import { distinct, SlotButtons } from "@/app/visitProblems";
import { DayField } from "@/components/DayField";
import { TimeField } from "@/components/TimeField";
import { useT } from "@/i18n/t";
import { dayOf, minuteOf, wallAt } from "@/i18n/wall";
import type { Slot } from "@/ipc/commands";
import { freeTimes } from "./queries";
import { askedFrom, lookedFrom, OFFERED } from "./times";
import { atTimes, type Typed, withLine } from "./typed";
import type { Booking } from "./useBooking";

type Props = {
  typed: Typed;
  booking: Booking;
  /** A free time was chosen; what follows is to be booked. */
  onChosen: () => void;
};

const MORNING = 9 * 60;

export function TimeChoice({ typed, onChosen, booking }: Props) {
  const t = useT();
  const { catalogue, filled, change, isLooking, insteadOf } = booking;
  const { today } = useAppState();
  const isOpen = !typed.lines[0]?.start;
  const [wanted, setWanted] = useState(false);
  const start = filled.lines[0]?.start ?? "";
  const from = lookedFrom(typed, today);
  const day = start ? dayOf(start) : from;
  const setStart = (next: string) => change(withLine(typed, 0, { start: next }));
  const asked = askedFrom(typed, typed.lines[0]?.start ? day : from, catalogue, insteadOf);
  const { data: times = [] } = useQuery(freeTimes(isOpen || wanted ? asked : null));
  const slots = distinct(times.flatMap((parts) => parts.slice(0, 1))).slice(0, OFFERED);
  const take = (slot: Slot) => {
    const parts = times.find(([first]) => first === slot);
    if (parts) change(atTimes(typed, parts));
    onChosen();
  };
  const found = isOpen || wanted;
  return (
    <Stack gap="xs" data-step="time">
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <DayField
          label={t("booking-day")}
          value={start && day}
          today={today}
          onChange={(next) => next && setStart(wallAt(next, start ? minuteOf(start) : MORNING))}
        />
        <TimeField
          label={t("booking-time")}
          value={start ? minuteOf(start) : null}
          onChange={(minute) => minute !== null && setStart(wallAt(day, minute))}
        />
        {!found && (
          <Button variant="default" flex="none" onClick={() => setWanted(true)}>
            {t("booking-free-times")}
          </Button>
        )}
      </Group>
      {found && slots.length > 0 && <SlotButtons slots={slots} chosen={start} onSlot={take} />}
      {found && asked && slots.length === 0 && !isLooking && (
        <Text size="sm" c="dimmed">
          {t("booking-no-times")}
        </Text>
      )}
    </Stack>
  );
}
