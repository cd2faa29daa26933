/** The base is locked down: the owner, the only one inside, is told and can end it. */
import { Button, Text } from "@mantine/core";
import { IconShieldLock } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { errorWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";
import { Banner } from "./Banner";
import { rereadState } from "./phase";
import { useAppState } from "./session";
import { ICON_STROKE } from "./theme";

export function LockDownBanner() {
  const t = useT();
  const { lockedDown } = useAppState();
  const end = useMutation<void, CommandError>({
    mutationFn: async () => {
      await ipc.lockDownEnd();
      await rereadState();
    },
  });
  if (!lockedDown) return null;
  return (
    <Banner color="red" label={t("lock-down-on")}>
      <IconShieldLock stroke={ICON_STROKE} aria-hidden />
      <Text size="sm">{end.error ? errorWords(end.error).text : t("lock-down-banner")}</Text>
      <Button variant="default" flex="none" loading={end.isPending} onClick={() => end.mutate()}>
        {t("lock-down-end")}
      </Button>
    </Banner>
  );
}
