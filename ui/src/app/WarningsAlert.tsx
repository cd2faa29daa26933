/** The warnings on a client in red, before anything else is read. */
import { Alert, List } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type T, useT } from "@/i18n/t";
import type { WarningView } from "@/ipc/commands";
import { ICON_STROKE } from "./theme";

/** What a warning is before its words: `Allergy: `; nothing where its kind says nothing. */
export function kindWords(t: T, { kind }: Pick<WarningView, "kind">): string {
  return kind === "other" ? "" : `${t(`warning-kind-${kind}`)}: `;
}

export function WarningsAlert({ warnings }: { warnings: readonly WarningView[] }) {
  const t = useT();
  if (warnings.length === 0) return null;
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle stroke={ICON_STROKE} />}
      title={t("warnings-title")}
    >
      <List size="sm" withPadding={false}>
        {warnings.map((warning) => (
          <List.Item key={warning.id}>
            {kindWords(t, warning)}
            <strong data-private>{warning.text}</strong>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
