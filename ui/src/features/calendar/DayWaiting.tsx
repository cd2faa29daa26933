/** How many people wait for a time on the shown day; leads to the waitlist. */
import { Button, VisuallyHidden } from "@mantine/core";
import { IconClockPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ICON_STROKE } from "@/app/theme";
import { waitlist } from "@/app/waiting";
import { formatNumber } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { waitingOn } from "./waits";

export function DayWaiting({ day }: { day: string }) {
  const t = useT();
  const navigate = useNavigate();
  const { data: wishes = [] } = useQuery(waitlist);
  const count = waitingOn(wishes, day);
  if (count === 0) return null;
  const words = t("calendar-waiting", { count });
  return (
    <Button
      variant="subtle"
      color="gray"
      px="xs"
      leftSection={<IconClockPlus size="1.25rem" stroke={ICON_STROKE} aria-hidden />}
      title={words}
      onClick={() => void navigate({ to: "/waitlist" })}
    >
      <span aria-hidden>{formatNumber(count)}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </Button>
  );
}
