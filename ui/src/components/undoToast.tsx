/** A toast that offers to take the last thing back: for ten seconds, and longer while somebody is at it. */
import { Button, Group, Kbd, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { t } from "@/i18n/t";

const SHOWN_MS = 10_000;

/** What {@link undoLast} takes back. Once something is typed, the keys of Undo belong to what was typed. */
let last: { id: string; press: () => void } | null = null;

/** Whether the newest toast can still be taken back by keys. */
export function canUndo(): boolean {
  return last !== null;
}

/** Takes back what the newest toast offers, as its button does. */
export function undoLast(): void {
  last?.press();
}

/** From now on keys take nothing back. */
export function forgetUndo(): void {
  last = null;
  window.removeEventListener("input", forgetUndo, true);
}

/** Says `message` and offers Undo, which calls `undo` once. */
export function undoToast(message: string, undo: () => void): void {
  const stay = (autoClose: number | false) => notifications.update({ ...toast, id, autoClose });
  const press = () => {
    notifications.hide(id);
    undo();
  };
  const toast = {
    withBorder: true,
    closeButtonProps: { "aria-label": t("close") },
    onFocus: () => stay(false),
    onBlur: () => stay(SHOWN_MS),
    onClose: () => last?.id === id && forgetUndo(),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" miw={0} style={{ overflowWrap: "anywhere" }}>
          <span data-private>{message}</span>
        </Text>
        <Group gap="xs" wrap="nowrap" flex="none">
          <Kbd size="xs">Ctrl Z</Kbd>
          <Button variant="light" onClick={press}>
            {t("undo")}
          </Button>
        </Group>
      </Group>
    ),
  };
  const id: string = notifications.show({ ...toast, autoClose: SHOWN_MS });
  last = { id, press };
  window.addEventListener("input", forgetUndo, true);
}
