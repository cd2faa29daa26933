/** Last screen: the base is ready; three ways to begin. */
import { Button, List, Paper } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { startAt } from "@/app/history";
import { ICON_STROKE } from "@/app/theme";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import { place } from "./steps";
import type { Setup } from "./useSetup";

export function ReadyStep({ setup }: { setup: Setup }) {
  const t = useT();
  const goTo = (route: string) => {
    startAt(route);
    setup.finish();
  };
  return (
    <WizardFrame
      title={t("setup-ready")}
      lead={t("setup-ready-lead", { name: setup.draft.businessName })}
      step={place("ready")}
      next={{ label: t("setup-ready-go"), run: () => goTo("/clients") }}
      extra={
        <Button
          variant="default"
          leftSection={<IconUpload size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
          onClick={() => goTo("/import")}
        >
          {t("setup-ready-import")}
        </Button>
      }
    >
      <Paper p="md">
        <List spacing="xs" size="sm">
          <List.Item>{t("setup-ready-lock")}</List.Item>
          <List.Item>{t("setup-ready-sheet")}</List.Item>
          <List.Item>{t("setup-ready-copies")}</List.Item>
        </List>
      </Paper>
    </WizardFrame>
  );
}
