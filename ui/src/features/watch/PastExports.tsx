/** The files of clients made here: when, by whom, how many, why. */
import { Stack, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Part } from "@/components/Part";
import { formatMoment, formatNumber } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { asCommandError, type PastExport } from "@/ipc/commands";
import { pastExports } from "./queries";

export function PastExports() {
  const t = useT();
  const { data: list, error } = useQuery(pastExports);
  return (
    <Part title={t("watch-exports")} hint={t("watch-exports-hint")}>
      {error && <ErrorNotice error={asCommandError(error)} />}
      {list?.length === 0 && <Text c="dimmed">{t("watch-exports-none")}</Text>}
      {list && list.length > 0 && (
        <Table aria-label={t("watch-exports")} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("watch-export-when")}</Table.Th>
              <Table.Th>{t("watch-export-who")}</Table.Th>
              <Table.Th ta="right">{t("watch-export-rows")}</Table.Th>
              <Table.Th>{t("watch-export-why")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.map((one) => (
              <Line key={one.id} one={one} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Part>
  );
}

function Line({ one: { at, by, rows, reason, approver, format } }: { one: PastExport }) {
  const t = useT();
  return (
    <Table.Tr style={{ verticalAlign: "top" }}>
      <Table.Td>{formatMoment(at)}</Table.Td>
      <Table.Td>
        <Stack gap={0}>
          <span>{by}</span>
          {approver && (
            <Text span size="xs" c="dimmed">
              {t("watch-export-approved", { name: approver })}
            </Text>
          )}
        </Stack>
      </Table.Td>
      <Table.Td ta="right">
        {formatNumber(rows)}
        <Text size="xs" c="dimmed">
          {format.toUpperCase()}
        </Text>
      </Table.Td>
      <Table.Td style={{ overflowWrap: "anywhere" }}>{reason}</Table.Td>
    </Table.Tr>
  );
}
