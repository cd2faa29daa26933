/** The top bar: whose base this is, the one search box, the copies light, the lock, the person. */
import { ActionIcon, Box, Button, Group, Text, Tooltip } from "@mantine/core";
import { IconKeyboard, IconLock } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useT } from "@/i18n/t";
import { CopiesLight } from "./CopiesLight";
import { showKeyMap } from "./deskKeys";
import { PrivacyButton } from "./PrivacyButton";
import { lockDesk } from "./phase";
import { SearchBox } from "./SearchBox";
import { useAppState, useRight } from "./session";
import { ICON_STROKE } from "./theme";
import { UserMenu } from "./UserMenu";
import { useWide } from "./useWide";

function LockButton() {
  const t = useT();
  const wide = useWide();
  const lock = useMutation({ mutationFn: lockDesk });
  const icon = <IconLock size="1.25rem" stroke={ICON_STROKE} aria-hidden />;
  const shared = { "aria-label": t("lock-desk"), onClick: () => lock.mutate(), loading: lock.isPending };
  return (
    <Tooltip label={`${t("lock-desk")} · Ctrl+L`}>
      {wide ? (
        <Button variant="subtle" color="gray" leftSection={icon} {...shared}>
          {t("lock-desk")}
        </Button>
      ) : (
        <ActionIcon {...shared}>{icon}</ActionIcon>
      )}
    </Tooltip>
  );
}

export function TopBar() {
  const t = useT();
  const { baseName } = useAppState();
  const [seesClients, makesBackups] = [useRight("see-clients"), useRight("make-backups")];
  return (
    <Group
      component="header"
      h="var(--frame-bar)"
      px="md"
      gap="md"
      wrap="nowrap"
      style={{ borderBottom: "1px solid var(--mantine-color-default-border)", flex: "none" }}
    >
      <Text fw={600} truncate flex="0 3 auto" miw="6rem" maw="24rem" title={baseName ?? ""}>
        {baseName}
      </Text>
      <Box flex="1 1 22rem" miw={0} maw="32.5rem">
        {seesClients && <SearchBox />}
      </Box>
      <Group gap={4} ml="auto" wrap="nowrap">
        {makesBackups && <CopiesLight />}
        <Tooltip label={`${t("keys-title")} · ?`}>
          <ActionIcon aria-label={t("keys-title")} onClick={showKeyMap}>
            <IconKeyboard size="1.25rem" stroke={ICON_STROKE} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <PrivacyButton />
        <LockButton />
        <UserMenu />
      </Group>
    </Group>
  );
}
