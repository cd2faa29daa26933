/** Shows the names and contacts of a client that are masked. Each time is written down and counted. */
import { Button, Kbd, Text } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconEye } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";

type Props = { canReveal: boolean; isPending: boolean; onReveal: () => void };

export function RevealButton({ canReveal, isPending, onReveal }: Props) {
  const t = useT();
  const press = () => canReveal && !isPending && onReveal();
  useHotkeys([["K", press, { usePhysicalKeys: true }]]);
  // Also from inside a field.
  useHotkeys([["alt+K", press, { usePhysicalKeys: true }]], [], true);
  if (!canReveal) {
    return (
      <Text size="sm" c="dimmed">
        {t("clients-contacts-hidden")}
      </Text>
    );
  }
  return (
    <Button
      variant="light"
      leftSection={<IconEye size="1.125rem" stroke={ICON_STROKE} />}
      rightSection={<Kbd size="xs">Alt K</Kbd>}
      loading={isPending}
      onClick={onReveal}
      aria-label={t("clients-show-contacts")}
      aria-keyshortcuts="Alt+K K"
    >
      {t("clients-show-contacts")}
    </Button>
  );
}
