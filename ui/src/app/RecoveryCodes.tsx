/** The one-time recovery codes on the screen and on paper. They are shown once. */
import { Alert, Paper, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { PrintSheet } from "@/components/PrintSheet";
import { formatDate } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { PrintButton } from "./PrintButton";
import { useAppState, useMe } from "./session";
import { ICON_STROKE } from "./theme";

export function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useT();
  const { baseName } = useAppState();
  const { firstName } = useMe();
  return (
    <Stack gap="md">
      <Paper p="md">
        <SimpleGrid
          component="ol"
          cols={{ base: 1, xs: 2 }}
          m={0}
          pl="2.5rem"
          spacing="lg"
          verticalSpacing={6}
          aria-label={t("recovery-title")}
        >
          {codes.map((code) => (
            <Text component="li" key={code} ff="monospace" fw={600} data-testid="recovery-code">
              {code}
            </Text>
          ))}
        </SimpleGrid>
      </Paper>
      <Alert color="yellow" icon={<IconAlertTriangle stroke={ICON_STROKE} />} title={t("recovery-keep")}>
        {t("recovery-keep-hint")}
      </Alert>
      <PrintButton what="recovery-codes" />
      <PrintSheet
        title={t("recovery-title")}
        subtitle={`${baseName ?? ""} · ${firstName}`}
        date={formatDate(Date.now())}
        foot={t("recovery-keep-hint")}
      >
        <p>{t("recovery-lead")}</p>
        <ol className="print-sheet-codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </PrintSheet>
    </Stack>
  );
}
