/** What the person saw, printed, took out and changed of late: in numbers, in a list, and on paper. */
import { Button, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { useState } from "react";
import { PrintButton } from "@/app/PrintButton";
import { useAppState } from "@/app/session";
import { PrintSheet } from "@/components/PrintSheet";
import { formatDate, formatMoment, formatTime } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { EntryView, LeavingPlan } from "@/ipc/commands";

const KINDS = ["viewed", "revealed", "searched", "exported", "printed", "changed", "deleted"] as const;
const FIRST_SHOWN = 20;

function keyOf({ seq, at }: EntryView): string {
  return `${seq}-${at}`;
}

function Recent({ entries }: { entries: EntryView[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const shown = all ? entries : entries.slice(0, FIRST_SHOWN);
  return (
    <Stack gap="xs" align="flex-start">
      <Table aria-label={t("leaving-recent")}>
        <Table.Tbody>
          {shown.map((entry) => (
            <Table.Tr key={keyOf(entry)}>
              <Table.Td w="12rem">{formatMoment(entry.at)}</Table.Td>
              <Table.Td>{t(`action-${entry.action}`)}</Table.Td>
              <Table.Td>
                <span data-private>{entry.subject || entry.note}</span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {shown.length < entries.length && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t("leaving-recent-all", { count: entries.length })}
        </Button>
      )}
    </Stack>
  );
}

function OnPaper({ plan }: { plan: LeavingPlan }) {
  const t = useT();
  const base = useAppState().baseName ?? "";
  return (
    <PrintSheet
      title={t("leaving-traces-of", { name: plan.name })}
      subtitle={base}
      date={formatDate(Date.now())}
    >
      <p>{t("leaving-days", { days: plan.days })}</p>
      <dl>
        {KINDS.flatMap((kind) => [
          <dt key={kind}>{t(`leaving-${kind}`)}</dt>,
          <dd key={`${kind}-count`}>{plan[kind]}</dd>,
        ])}
      </dl>
      <h2>{t("leaving-recent")}</h2>
      <table>
        <tbody>
          {plan.recent.map((entry) => (
            <tr key={keyOf(entry)}>
              <td>
                {formatDate(entry.at)}, {formatTime(entry.at)}
              </td>
              <td>{t(`action-${entry.action}`)}</td>
              <td>{entry.subject || entry.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  );
}

export function Traces({ plan }: { plan: LeavingPlan }) {
  const t = useT();
  return (
    <Stack component="section" gap="md" aria-label={t("leaving-traces")}>
      <div>
        <Title order={2}>{t("leaving-traces")}</Title>
        <Text c="dimmed">{t("leaving-days", { days: plan.days })}</Text>
      </div>
      <SimpleGrid cols={{ base: 3, sm: 4 }} spacing="md">
        {KINDS.map((kind) => (
          <div key={kind}>
            <Text fz="xl" fw={600} data-figures>
              {plan[kind]}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`leaving-${kind}`)}
            </Text>
          </div>
        ))}
      </SimpleGrid>
      <Recent entries={plan.recent} />
      <PrintButton what="leaving-report" />
      <OnPaper plan={plan} />
    </Stack>
  );
}
