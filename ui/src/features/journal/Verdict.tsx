/** What verifying the journal found, and what to do about it. */
import { Alert, Stack, Text } from "@mantine/core";
import { IconShieldCheck, IconShieldX } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { formatMoment } from "@/i18n/format";
import { hasWords, useT } from "@/i18n/t";
import type { VerdictView } from "@/ipc/commands";

export function Verdict({ verdict, onClose }: { verdict: VerdictView; onClose: () => void }) {
  const t = useT();
  const close = {
    withCloseButton: true,
    onClose,
    closeButtonLabel: t("journal-verdict-close"),
    role: "alert",
    flex: "none",
  };
  if (verdict.intact) {
    return (
      <Alert
        {...close}
        data-testid="journal-verdict"
        color="green"
        icon={<IconShieldCheck stroke={ICON_STROKE} />}
        title={t("journal-intact", { count: verdict.entries })}
      >
        {t("journal-intact-hint")}
      </Alert>
    );
  }
  const { touchedSeq, touchedAt, why } = verdict;
  const number = touchedSeq ?? 0;
  const reason = `touch-${why ?? ""}`;
  return (
    <Alert
      {...close}
      data-testid="journal-verdict"
      color="red"
      icon={<IconShieldX stroke={ICON_STROKE} />}
      title={
        touchedAt === null
          ? t("journal-touched", { number })
          : t("journal-touched-at", { number, when: formatMoment(touchedAt) })
      }
    >
      <Stack gap="xs">
        <Text size="sm">{t(hasWords(reason) ? reason : "touch-changed")}</Text>
        <Text size="sm">{t("journal-touched-hint")}</Text>
      </Stack>
    </Alert>
  );
}
