/** What an entry changed: field by field, before and after. */
import { Table } from "@mantine/core";
import { useAppState } from "@/app/session";
import { useLanguage } from "@/i18n/language";
import { useT } from "@/i18n/t";
import type { EntryView } from "@/ipc/commands";
import classes from "./journal.module.css";
import { useNames } from "./useNames";
import { fieldWords, valueWords } from "./values";

export function Changes({ id, changes }: { id: string; changes: EntryView["changes"] }) {
  const t = useT();
  const language = useLanguage();
  const nameOf = useNames();
  const { currency } = useAppState();
  const shown = (field: string, value: string) => {
    const words = valueWords(field, value, { t, language, nameOf, currency });
    return words ? (
      <span data-private>{words}</span>
    ) : (
      <span className={classes.nothing}>{t("journal-nothing")}</span>
    );
  };
  return (
    <Table
      id={id}
      className={classes.changes}
      verticalSpacing={4}
      horizontalSpacing="md"
      withRowBorders={false}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t("journal-field")}</Table.Th>
          <Table.Th>{t("journal-before")}</Table.Th>
          <Table.Th>{t("journal-after")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ field, old, new: now }) => (
          <Table.Tr key={`${field} ${old} ${now}`}>
            <Table.Td>{fieldWords(t, field)}</Table.Td>
            <Table.Td>{shown(field, old)}</Table.Td>
            <Table.Td>{shown(field, now)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
