/** Backup copies: how they stand, where they go, making one now. */
import { Button, Stack, Text } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useAppState } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { asCommandError } from "@/ipc/commands";
import { Copying } from "./Copying";
import { useBackupNow, useIsCopying } from "./mutations";
import { Places } from "./Places";
import { backupState } from "./queries";
import { Standing } from "./Standing";

export function BackupsPage() {
  const t = useT();
  const { demo } = useAppState();
  const { data: state, error } = useQuery(backupState);
  const now = useBackupNow();
  const asked = useIsCopying();
  const copying = asked || state?.running === true;
  const wasStopped = now.error?.code === "stopped";
  return (
    <Page
      narrow
      title={t("backups-title")}
      action={
        !demo && (
          <Button
            leftSection={<IconDeviceFloppy size="1.125rem" stroke={ICON_STROKE} />}
            disabled={copying || !state || state.targets.length === 0}
            onClick={() => now.mutate()}
          >
            {t("backups-now")}
          </Button>
        )
      }
    >
      <Stack gap="xl" pb="xl">
        {error && <ErrorNotice error={asCommandError(error)} />}
        {state && <Standing state={{ ...state, running: copying }} />}
        {copying && <Copying />}
        {!copying && wasStopped && <Text role="status">{t("backups-stopped")}</Text>}
        {!copying && !wasStopped && <ErrorNotice error={now.error} />}
        {state && !demo && <Places places={state.targets} />}
      </Stack>
    </Page>
  );
}
