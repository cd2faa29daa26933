/** A toast that offers to take the last thing back for ten seconds. */
import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { t } from "@/i18n/t";

const SHOWN_MS = 10_000;

/** Says `message` and offers Undo, which calls `undo` once. */
export function undoToast(message: string, undo: () => void): void {
  const id = notifications.show({
    autoClose: SHOWN_MS,
    withBorder: true,
    closeButtonProps: { "aria-label": t("close") },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          variant="light"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {t("undo")}
        </Button>
      </Group>
    ),
  });
}
