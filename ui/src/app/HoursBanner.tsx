/** Working hours are nearly over: how many minutes are left before the desk locks. */
import { Text } from "@mantine/core";
import { IconClockHour8 } from "@tabler/icons-react";
import { useEffect } from "react";
import { useT } from "@/i18n/t";
import type { AppState } from "@/ipc/commands";
import { onHours } from "@/ipc/events";
import { Banner } from "./Banner";
import { queryClient } from "./queryClient";
import { appState, useAppState } from "./session";
import { ICON_STROKE } from "./theme";

/** What the program tells of the minutes left becomes part of the state, which any change of hours reads anew. */
function tell(hoursLeft: number): void {
  queryClient.setQueryData<AppState>(appState.queryKey, (state) => state && { ...state, hoursLeft });
}

export function HoursBanner() {
  const t = useT();
  const { hoursLeft: minutes } = useAppState();
  useEffect(() => onHours(tell), []);
  if (minutes === null) return null;
  return (
    <Banner color="orange">
      <IconClockHour8 stroke={ICON_STROKE} aria-hidden />
      <Text size="sm" role="status">
        {t("hours-left", { minutes })}
      </Text>
    </Banner>
  );
}
