/** Last screen: what came back, beside what the copy said it holds. */
import { Alert, Table, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { WizardFrame } from "@/components/WizardFrame";
import { formatNumber } from "@/i18n/format";
import { hasWords, useT } from "@/i18n/t";
import type { RestoreReport } from "@/ipc/commands";
import { place } from "./steps";

type Props = { report: RestoreReport; onSignIn: () => void };

/** One line of the report. */
export type Line = { name: string; expected: number; restored: number };

/** Everything counted on either side; what one side lacks counts as none. */
export function reportLines({ counts, expected }: Pick<RestoreReport, "counts" | "expected">): Line[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(counts)])].sort();
  return names.map((name) => ({ name, expected: expected[name] ?? 0, restored: counts[name] ?? 0 }));
}

function Counts({ lines }: { lines: Line[] }) {
  const t = useT();
  return (
    <Table aria-label={t("restore-report-table")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t("restore-report-what")}</Table.Th>
          <Table.Th ta="right">{t("restore-report-expected")}</Table.Th>
          <Table.Th ta="right">{t("restore-report-restored")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map(({ name, expected, restored }) => (
          <Table.Tr key={name}>
            <Table.Td>{hasWords(`count-${name}`) ? t(`count-${name}`) : name}</Table.Td>
            <Table.Td ta="right">{formatNumber(expected)}</Table.Td>
            <Table.Td ta="right">{formatNumber(restored)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

export function ReportStep({ report, onSignIn }: Props) {
  const t = useT();
  const lines = reportLines(report);
  const equal = lines.every(({ expected, restored }) => expected === restored);
  const Icon = equal ? IconCircleCheck : IconAlertTriangle;
  return (
    <WizardFrame
      title={t("restore-done")}
      step={place("report")}
      next={{ label: t("restore-sign-in"), run: onSignIn }}
    >
      <Alert role="status" color={equal ? "green" : "red"} icon={<Icon stroke={ICON_STROKE} />}>
        {t(equal ? "restore-equal" : "restore-differs")}
      </Alert>
      <Counts lines={lines} />
      {report.formerFolder && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {t("restore-former", { folder: report.formerFolder })}
        </Text>
      )}
    </WizardFrame>
  );
}
