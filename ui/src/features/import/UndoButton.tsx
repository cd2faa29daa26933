/** Takes a whole import back, after one dialog that names in counts what will happen. */
import { Button, Stack, Text } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { askFirst } from "@/components/askFirst";
import { useT } from "@/i18n/t";
import { useUndoImport } from "./mutations";

type Props = { id: string; fileName: string; added: number; updated: number; onUndone?: () => void };

export function UndoButton({ id, fileName, added, updated, onUndone }: Props) {
  const t = useT();
  const undo = useUndoImport();
  const ask = () =>
    askFirst({
      title: t("import-undo-title", { file: fileName }),
      what: (
        <Stack gap="xs">
          {added > 0 && <Text>{t("import-undo-added", { count: added })}</Text>}
          {updated > 0 && <Text>{t("import-undo-updated", { count: updated })}</Text>}
          {added + updated === 0 && <Text>{t("import-undo-all")}</Text>}
          <Text c="dimmed" size="sm">
            {t("import-undo-hint")}
          </Text>
        </Stack>
      ),
      confirm: t("import-undo"),
      keep: t("import-undo-keep"),
      run: () => undo.mutate(id, onUndone ? { onSuccess: onUndone } : {}),
    });
  return (
    <Button
      variant="subtle"
      color="red"
      leftSection={<IconArrowBackUp size="1.125rem" stroke={ICON_STROKE} />}
      loading={undo.isPending}
      onClick={ask}
    >
      {t("import-undo")}
    </Button>
  );
}
