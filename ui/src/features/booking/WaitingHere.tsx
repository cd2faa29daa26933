/** Who waits for an empty place like this one; one click books them into it. */
import { Button, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { closeBooking } from "@/app/booking";
import { WaitingLine } from "@/app/WaitingLine";
import { useBookWaiting } from "@/app/waiting";
import { useT } from "@/i18n/t";
import { waitMatches } from "./queries";

type Props = { specialist: string; start: string; minutes: number | null };

const SHOWN = 3;

export function WaitingHere({ specialist, start, minutes }: Props) {
  const t = useT();
  const book = useBookWaiting(closeBooking);
  const { data = [] } = useQuery(waitMatches(specialist, start, minutes));
  const waiting = data.filter(({ hidden }) => !hidden);
  if (waiting.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label={t("booking-waiting-here")}>
      <Text size="sm" fw={600}>
        {t("booking-waiting-here")}
      </Text>
      {waiting.slice(0, SHOWN).map((one) => (
        <WaitingLine key={one.id} waiting={one}>
          <Button
            variant="default"
            flex="none"
            loading={book.isPending && book.at?.waiting.id === one.id}
            onClick={() => book.run({ waiting: one, slot: { start, specialist } })}
          >
            {t("booking-book")}
          </Button>
        </WaitingLine>
      ))}
    </Stack>
  );
}
