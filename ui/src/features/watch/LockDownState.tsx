/** Says that the base is locked down, and lets an owner end it. */
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconShieldLock } from "@tabler/icons-react";
import { useAppState, useMe } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { useEndLockDown } from "./mutations";

export function LockDownState() {
  const t = useT();
  const { lockedDown } = useAppState();
  const isOwner = useMe().role === "owner";
  const end = useEndLockDown();
  if (!lockedDown) return null;
  return (
    <Alert
      role="status"
      color="red"
      icon={<IconShieldLock stroke={ICON_STROKE} />}
      title={t("watch-locked-down")}
    >
      <Stack gap="sm">
        <Text size="sm">{t("watch-locked-down-hint")}</Text>
        <ErrorNotice error={end.error} />
        {isOwner && (
          <Group>
            <Button loading={end.isPending} onClick={() => end.mutate()}>
              {t("watch-lock-down-end")}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
