/** What was done on leaving day, on the screen and on paper. */
import { Alert, Button, Group, Stack, Table, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { PrintButton } from "@/app/PrintButton";
import { useAppState } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PrintSheet } from "@/components/PrintSheet";
import { formatDate, formatNumber, formatTime } from "@/i18n/format";
import { hasWords, type T, useT } from "@/i18n/t";
import type { Certificate } from "@/ipc/commands";

type Fact = { label: string; value: string };

/** The certificate as lines, the same on screen and paper. */
export function facts(t: T, certificate: Certificate): Fact[] {
  const {
    at,
    by,
    clients,
    visits,
    clashing,
    successor,
    epochBefore,
    epochAfter,
    counts,
    copies,
    journalHead,
  } = certificate;
  const known = Object.entries(counts).filter(([kind]) => hasWords(`count-${kind}`));
  return [
    { label: t("certificate-when"), value: `${formatDate(at)}, ${formatTime(at)}` },
    { label: t("certificate-by"), value: by },
    { label: t("certificate-account"), value: t("certificate-closed") },
    {
      label: t("certificate-clients"),
      value: successor === "" ? t("certificate-nobody") : t("certificate-to", { count: clients, successor }),
    },
    ...(visits > 0 && successor !== ""
      ? [{ label: t("certificate-visits"), value: formatNumber(visits) }]
      : []),
    ...(clashing > 0 ? [{ label: t("certificate-clashing"), value: formatNumber(clashing) }] : []),
    { label: t("certificate-keys"), value: `${epochBefore} → ${epochAfter}` },
    ...known.map(([kind, count]) => ({ label: t(`count-${kind}`), value: formatNumber(count) })),
    {
      label: t("certificate-copies"),
      value: copies.length > 0 ? copies.join(", ") : t("certificate-no-copies"),
    },
    { label: t("certificate-journal"), value: journalHead },
  ];
}

export function CertificateView({ certificate }: { certificate: Certificate }) {
  const t = useT();
  const navigate = useNavigate();
  const base = useAppState().baseName ?? "";
  const lines = facts(t, certificate);
  const title = t("certificate-title", { name: certificate.name });
  return (
    <Stack gap="lg" pb="xl">
      <Alert role="status" color="green" icon={<IconCircleCheck stroke={ICON_STROKE} />} title={title}>
        <Text size="sm">{t("certificate-lead")}</Text>
      </Alert>
      <Table aria-label={title}>
        <Table.Tbody>
          {lines.map(({ label, value }) => (
            <Table.Tr key={label}>
              <Table.Th w="14rem" fw={500}>
                {label}
              </Table.Th>
              <Table.Td style={{ overflowWrap: "anywhere" }}>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {certificate.clashing > 0 && <Text>{t("certificate-look-at-clashes")}</Text>}
      {certificate.problems.map((problem) => (
        <ErrorNotice key={JSON.stringify(problem)} error={problem} />
      ))}
      <Group justify="space-between" align="flex-start">
        <PrintButton what="certificate" />
        <Button onClick={() => void navigate({ to: "/people" })}>{t("certificate-done")}</Button>
      </Group>
      <PrintSheet
        title={t("certificate-paper")}
        subtitle={base}
        date={formatDate(certificate.at)}
        foot={t("certificate-lead")}
      >
        <h2>{certificate.name}</h2>
        <dl>
          {lines.flatMap(({ label, value }) => [
            <dt key={label}>{label}</dt>,
            <dd key={`${label}-value`}>{value}</dd>,
          ])}
        </dl>
        <p className="print-sheet-sign">{t("certificate-signature", { name: certificate.by })}</p>
      </PrintSheet>
    </Stack>
  );
}
