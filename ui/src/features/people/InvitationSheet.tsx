/** A one-time invitation, large enough to read out, and as a page to hand over. It is shown once. */
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { PrintButton } from "@/app/PrintButton";
import { useAppState } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { BigCode } from "@/components/BigCode";
import { PrintSheet } from "@/components/PrintSheet";
import { formatDate, formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { Invitation } from "@/ipc/commands";

type Props = { invitation: Invitation; firstName: string; onDone: () => void };

const STEPS = ["invitation-step-1", "invitation-step-2", "invitation-step-3"] as const;

export function InvitationSheet({ invitation: { code, until }, firstName, onDone }: Props) {
  const t = useT();
  const base = useAppState().baseName ?? "";
  return (
    <Stack gap="md">
      <Text>{t("invitation-lead", { name: firstName })}</Text>
      <BigCode code={code} />
      <Text size="sm" c="dimmed">
        {t("invitation-until", { when: formatMoment(until) })}
      </Text>
      <Alert icon={<IconInfoCircle stroke={ICON_STROKE} />}>{t("invitation-once")}</Alert>
      <Group justify="space-between" align="flex-start">
        <PrintButton what="invitation" />
        <Button onClick={onDone} data-autofocus>
          {t("invitation-done")}
        </Button>
      </Group>
      <PrintSheet
        title={t("invitation-title", { name: firstName })}
        subtitle={base}
        date={formatDate(Date.now())}
        foot={t("invitation-foot")}
      >
        <p>{t("invitation-paper-lead", { base })}</p>
        <div className="print-sheet-code">{code}</div>
        <p>{t("invitation-until", { when: formatDate(until) })}</p>
        <h2>{t("invitation-steps")}</h2>
        <ol>
          {STEPS.map((id) => (
            <li key={id}>{t(id, { name: firstName })}</li>
          ))}
        </ol>
      </PrintSheet>
    </Stack>
  );
}
