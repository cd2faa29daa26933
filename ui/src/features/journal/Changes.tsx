/** What an entry changed: field by field, before and after. */
import { Table } from "@mantine/core";
import { birthdayWords } from "@/i18n/birthday";
import { useLanguage } from "@/i18n/language";
import { hasWords, useT } from "@/i18n/t";
import type { EntryView } from "@/ipc/commands";
import classes from "./journal.module.css";

export function Changes({ id, changes }: { id: string; changes: EntryView["changes"] }) {
  const t = useT();
  const language = useLanguage();
  const nothing = <span className={classes.nothing}>{t("journal-nothing")}</span>;
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
        {changes.map(({ field, old, new: now }) => {
          const read = (value: string) => (field === "birthday" ? birthdayWords(value, language) : value);
          return (
            <Table.Tr key={field}>
              <Table.Td>{hasWords(`field-${field}`) ? t(`field-${field}`) : field}</Table.Td>
              <Table.Td>{read(old) ? <span data-private>{read(old)}</span> : nothing}</Table.Td>
              <Table.Td>{read(now) ? <span data-private>{read(now)}</span> : nothing}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
