/** Working hours are nearly over: how many minutes are left before the desk locks. */
import { Group, Text } from "@mantine/core";
import { IconClockHour8 } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useT } from "@/i18n/t";
import { onHours } from "@/ipc/events";
import classes from "./Frame.module.css";
import { useAppState } from "./session";
import { ICON_STROKE } from "./theme";

/** Minutes left, as told last; `null` while there is plenty of time. */
function useHoursLeft(): number | null {
  const { hoursLeft } = useAppState();
  const [told, setTold] = useState<number | null>(null);
  useEffect(() => onHours(setTold), []);
  return told ?? hoursLeft;
}

export function HoursBanner() {
  const t = useT();
  const minutes = useHoursLeft();
  if (minutes === null) return null;
  return (
    <Group component="section" className={classes.hours} justify="center" gap="sm" wrap="nowrap">
      <IconClockHour8 stroke={ICON_STROKE} aria-hidden />
      <Text size="sm" role="status">
        {t("hours-left", { minutes })}
      </Text>
    </Group>
  );
}
