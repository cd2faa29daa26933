/** What would happen: counts, and the rows that stay out with their reasons. */
import { Paper, Stack, Table, Text, Title } from "@mantine/core";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { ImportPlan } from "@/ipc/commands";
import { Counts } from "./Counts";
import classes from "./import.module.css";

export function PlanView({ plan }: { plan: ImportPlan }) {
  const t = useT();
  const { added, updated, skipped, rejected, rejectedCount } = plan;
  return (
    <Stack component="section" aria-label={t("import-plan")} role="status">
      <Title order={2}>{t("import-plan")}</Title>
      <Counts added={added} updated={updated} skipped={skipped} rejected={rejectedCount} />
      {rejected.length > 0 && (
        <Paper className={classes.rejected}>
          <Table stickyHeader aria-label={t("import-rejected-list")}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={120}>{t("import-row-number")}</Table.Th>
                <Table.Th>{t("import-reason")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rejected.map(({ line, reason }) => (
                <Table.Tr key={line}>
                  <Table.Td>{line}</Table.Td>
                  <Table.Td>{problemWords(reason)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Paper>
      )}
      {rejectedCount > rejected.length && (
        <Text size="sm" c="dimmed">
          {t("import-rejected-more", { count: rejectedCount - rejected.length })}
        </Text>
      )}
    </Stack>
  );
}
