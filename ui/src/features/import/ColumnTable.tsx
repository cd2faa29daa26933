/** The columns of the file with real values from it, and the field of the card each goes to. */
import { NativeSelect, Paper, Table, Text } from "@mantine/core";
import { useT } from "@/i18n/t";
import type { ImportView } from "@/ipc/commands";
import classes from "./import.module.css";

type Column = ImportView["columns"][number];
type Props = { view: ImportView; onChange: (mapping: (string | null)[]) => void };

export function ColumnTable({ view: { columns, fields }, onChange }: Props) {
  const t = useT();
  const choices = [
    { value: "", label: t("import-leave-out") },
    ...fields.map((code) => ({ value: code, label: t(`field-${code}`) })),
  ];
  const map = (at: number, code: string) =>
    onChange(columns.map(({ field }, index) => (index === at ? code || null : field)));

  return (
    <Paper className={classes.table}>
      <Table verticalSpacing="xs" horizontalSpacing="md" aria-label={t("import-columns")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("import-column")}</Table.Th>
            <Table.Th>{t("import-samples")}</Table.Th>
            <Table.Th w={260}>{t("import-goes-to")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map((column, index) => {
            const name = column.header || t("import-column-number", { number: index + 1 });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file have no name for sure but their place
              <Table.Tr key={index} data-left-out={column.field === null || undefined}>
                <Table.Td fw={500}>{name}</Table.Td>
                <Table.Td>
                  <Samples column={column} />
                </Table.Td>
                <Table.Td>
                  <NativeSelect
                    aria-label={t("import-goes-to-of", { column: name })}
                    value={column.field ?? ""}
                    data={choices}
                    onChange={(event) => map(index, event.currentTarget.value)}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function Samples({ column: { samples } }: { column: Column }) {
  const t = useT();
  if (samples.length === 0) return <Text c="dimmed">{t("import-column-empty")}</Text>;
  return (
    <div className={classes.samples}>
      {samples.map((sample, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same value may be in several rows
        <span key={index} data-private>
          {sample}
        </span>
      ))}
    </div>
  );
}
