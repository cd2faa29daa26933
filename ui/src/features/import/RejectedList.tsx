/** The rows that stay out, by their number in the file, each with its reason. */
import { Paper, Table, Text } from "@mantine/core";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { RejectedRow } from "@/ipc/commands";
import classes from "./import.module.css";

/** `count` is of all of them, of which `rows` are the first. */
export function RejectedList({ rows, count }: { rows: RejectedRow[]; count: number }) {
  const t = useT();
  if (rows.length === 0) return null;
  return (
    <>
      <Paper className={classes.rejected}>
        <Table stickyHeader horizontalSpacing="md" aria-label={t("import-rejected-list")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={120}>{t("import-row-number")}</Table.Th>
              <Table.Th>{t("import-reason")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ line, reason }) => (
              <Table.Tr key={line}>
                <Table.Td>{line}</Table.Td>
                <Table.Td>{problemWords(reason)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
      {count > rows.length && (
        <Text size="sm" c="dimmed">
          {t("import-rejected-more", { count: count - rows.length })}
        </Text>
      )}
    </>
  );
}
