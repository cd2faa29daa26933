/** The copies lying at a place, newest first, with their dates and sizes. */
import { Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ErrorNotice } from "@/components/ErrorNotice";
import { formatBytes, formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { asCommandError } from "@/ipc/commands";
import { copiesAt } from "./queries";

export function CopyList({ dir }: { dir: string }) {
  const t = useT();
  const { data: copies, error } = useQuery(copiesAt(dir));
  if (error) return <ErrorNotice error={asCommandError(error)} />;
  if (!copies) return null;
  if (copies.length === 0) return <Text c="dimmed">{t("backups-place-empty")}</Text>;
  return (
    <Table aria-label={t("backups-copies-at", { place: dir })}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t("backups-copy-number")}</Table.Th>
          <Table.Th>{t("backups-copy-made")}</Table.Th>
          <Table.Th ta="right">{t("backups-copy-size")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {copies.map(({ number, at, size }) => (
          <Table.Tr key={number}>
            <Table.Td>{number}</Table.Td>
            <Table.Td>{formatMoment(at)}</Table.Td>
            <Table.Td ta="right">{formatBytes(size)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
