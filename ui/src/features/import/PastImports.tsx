/** Past imports, each of which can be taken back as a whole. */
import { Paper, Stack, Table, Text, Title, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ErrorNotice } from "@/components/ErrorNotice";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { asCommandError, type PastImport as Import } from "@/ipc/commands";
import classes from "./import.module.css";
import { pastImports } from "./queries";
import { UndoButton } from "./UndoButton";

export function PastImports() {
  const t = useT();
  const { data: imports = [], error } = useQuery(pastImports);
  if (error) return <ErrorNotice error={asCommandError(error)} />;
  if (imports.length === 0) return null;
  return (
    <Stack component="section" aria-label={t("import-past")} gap="sm">
      <Title order={2}>{t("import-past")}</Title>
      <Paper className={classes.table}>
        <Table horizontalSpacing="md" verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("import-when")}</Table.Th>
              <Table.Th miw="9rem">{t("import-file")}</Table.Th>
              <Table.Th>{t("import-by")}</Table.Th>
              <Table.Th>{t("import-result")}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t("import-undo")}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {imports.map((entry) => (
              <PastLine key={entry.id} entry={entry} />
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
    </Stack>
  );
}

function PastLine({
  entry: { id, fileName, at, by, added, updated, undone, interrupted },
}: {
  entry: Import;
}) {
  const t = useT();
  return (
    <Table.Tr>
      <Table.Td>{formatMoment(at)}</Table.Td>
      <Table.Td className={classes.breakWords}>{fileName}</Table.Td>
      <Table.Td>{by}</Table.Td>
      <Table.Td>
        {interrupted ? t("import-interrupted") : t("import-result-counts", { added, updated })}
        {undone && (
          <Text span c="dimmed">
            {" · "}
            {t("import-was-undone")}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">
        {!undone && (interrupted || added + updated > 0) && (
          <UndoButton id={id} fileName={fileName} added={added} updated={updated} />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
