/** Says once at each sign-in that there are warnings nobody has seen, and leads to them. */
import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { t } from "@/i18n/t";
import { useAppState, useRight } from "./session";

const NOTICE = "unseen-alerts";
/** After that the number at the entry of the rail remains. */
const SHOWN_MS = 20_000;

let isTold = false;

/** The next sign-in is told again; looking as a role and coming back is none. */
export function forgetUnseenNotice(): void {
  isTold = false;
}

export function useUnseenNotice(): void {
  const navigate = useNavigate();
  const { unseenAlerts: count } = useAppState();
  const seesWatch = useRight("see-watch");

  const look = () => {
    notifications.hide(NOTICE);
    void navigate({ to: "/watch" });
  };
  const tell = useEffectEvent(() => {
    if (isTold || !seesWatch || !(count > 0)) return;
    isTold = true;
    notifications.show({
      id: NOTICE,
      color: "red",
      autoClose: SHOWN_MS,
      withBorder: true,
      closeButtonProps: { "aria-label": t("close") },
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" fw={500}>
            {t("watch-unseen", { count })}
          </Text>
          <Button variant="light" flex="none" onClick={look}>
            {t("watch-look")}
          </Button>
        </Group>
      ),
    });
  });
  useEffect(() => tell(), []);

  // Seen is seen: on their page, or by somebody else.
  const isSeen = useRouterState({ select: ({ location }) => location.pathname === "/watch" }) || count === 0;
  useEffect(() => {
    if (isSeen) notifications.hide(NOTICE);
  }, [isSeen]);
}
