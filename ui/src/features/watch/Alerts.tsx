/** What the watch noticed: who, what, when. The new ones stand out until they are marked as seen. */
import { Badge, Button, EmptyState, Group, Paper, Stack, Text } from "@mantine/core";
import { IconChecks, IconShieldCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Part } from "@/components/Part";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { type Alert, asCommandError } from "@/ipc/commands";
import { alertWords, isLimit } from "./alert";
import { useLiftLimit, useSeeAlerts } from "./mutations";
import { alerts } from "./queries";

/** As many are shown before one asks for more. */
const SHOWN_FIRST = 10;

export function Alerts() {
  const t = useT();
  const { data: list, error } = useQuery(alerts);
  const [all, setAll] = useState(false);
  const mayMark = useRight("change-watch");
  const see = useSeeAlerts();
  const unseen = list?.filter(({ seen }) => !seen).length ?? 0;
  const shown = all ? list : list?.slice(0, Math.max(SHOWN_FIRST, unseen));
  return (
    <Part title={t("watch-alerts")} hint={t("watch-alerts-hint")}>
      {error && <ErrorNotice error={asCommandError(error)} />}
      {list?.length === 0 && (
        <EmptyState
          py="md"
          icon={<IconShieldCheck stroke={ICON_STROKE} />}
          title={t("watch-quiet")}
          description={t("watch-quiet-hint")}
        />
      )}
      {unseen > 0 && (
        <Group justify="space-between">
          <Text role="status" fw={500}>
            {t("watch-unseen", { count: unseen })}
          </Text>
          {mayMark && (
            <Button
              variant="light"
              leftSection={<IconChecks size="1.125rem" stroke={ICON_STROKE} />}
              loading={see.isPending}
              onClick={() => see.mutate()}
            >
              {t("watch-mark-seen")}
            </Button>
          )}
        </Group>
      )}
      {shown && shown.length > 0 && (
        <Stack
          component="ul"
          gap="xs"
          m={0}
          p={0}
          style={{ listStyle: "none" }}
          aria-label={t("watch-alerts")}
        >
          {shown.map((alert) => (
            <li key={alert.id}>
              <Line alert={alert} />
            </li>
          ))}
        </Stack>
      )}
      {list && shown && shown.length < list.length && (
        <Group>
          <Button variant="subtle" onClick={() => setAll(true)}>
            {t("watch-alerts-all", { count: list.length })}
          </Button>
        </Group>
      )}
    </Part>
  );
}

function Line({ alert }: { alert: Alert }) {
  const t = useT();
  const mayLift = useRight("change-watch");
  const lift = useLiftLimit();
  const { text, detail } = alertWords(t, alert);
  return (
    <Paper p="sm" px="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="md">
        <div style={{ minWidth: 0, overflowWrap: "anywhere" }}>
          <Group gap="xs">
            <Text fw={alert.seen ? 400 : 600}>{text}</Text>
            {!alert.seen && (
              <Badge color="red" variant="light" tt="none">
                {t("watch-new")}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            <time dateTime={new Date(alert.at).toISOString()}>{formatMoment(alert.at)}</time>
            {detail && ` · ${detail}`}
          </Text>
        </div>
        {mayLift && isLimit(alert) && (
          <Button
            variant="default"
            flex="none"
            loading={lift.isPending}
            disabled={lift.isSuccess}
            onClick={() => lift.mutate({ id: alert.userId, name: alert.user })}
          >
            {t(lift.isSuccess ? "watch-lift-done" : "watch-lift")}
          </Button>
        )}
      </Group>
    </Paper>
  );
}
