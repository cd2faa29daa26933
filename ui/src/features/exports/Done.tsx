/** The file that was written, and what to remember about it. */
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import type { ExportDone } from "@/ipc/commands";

export function Done({ done, onAgain }: { done: ExportDone; onAgain: () => void }) {
  const t = useT();
  return (
    <Alert
      role="alert"
      color="green"
      icon={<IconCircleCheck stroke={ICON_STROKE} />}
      title={t("export-done", { count: done.rows })}
    >
      <Stack gap="sm">
        <Text size="sm" style={{ overflowWrap: "anywhere" }}>
          {t("export-done-path", { path: done.path })}
        </Text>
        <Text size="sm">{t("export-done-hint")}</Text>
        <Group>
          <Button variant="default" onClick={onAgain}>
            {t("export-again")}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
