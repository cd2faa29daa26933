/** When it begins: as typed, or one of the next free times. */
import { Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useAppState } from "@/app/session";
import { SlotButtons } from "@/app/visitProblems";
import { DayField } from "@/components/DayField";
import { TimeField } from "@/components/TimeField";
import { useT } from "@/i18n/t";
import { dayOf, minuteOf, wallAt } from "@/i18n/wall";
import { freeSlots } from "./queries";
import { askedFrom, lookedFrom } from "./times";
import { atSlot, type Typed, withLine } from "./typed";
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
  const { catalogue, filled, change, isLooking } = booking;
  const { today } = useAppState();
  const isOpen = !typed.lines[0]?.start;
  const [wanted, setWanted] = useState(false);
  const start = filled.lines[0]?.start ?? "";
  const from = lookedFrom(typed, today);
  const day = start ? dayOf(start) : from;
  const setStart = (next: string) => change(withLine(typed, 0, { start: next }));
  const asked = askedFrom(typed, typed.lines[0]?.start ? day : from, catalogue);
  const { data: slots = [] } = useQuery(freeSlots(isOpen || wanted ? asked : null));
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
      {found && slots.length > 0 && (
        <SlotButtons
          slots={slots}
          chosen={start}
          onSlot={(slot) => {
            change(atSlot(typed, slot));
            onChosen();
          }}
        />
      )}
      {found && asked && slots.length === 0 && !isLooking && (
        <Text size="sm" c="dimmed">
          {t("booking-no-times")}
        </Text>
      )}
    </Stack>
  );
}
