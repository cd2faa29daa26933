/** The map of keys, opened by `?`. */
import { Kbd, Table } from "@mantine/core";
import { useT } from "@/i18n/t";

const KEYS = [
  ["Ctrl + K", "keys-search"],
  ["Ctrl + L", "keys-lock"],
  ["Enter", "keys-save"],
  ["Esc", "keys-close"],
  ["Tab", "keys-next"],
  ["?", "keys-map"],
] as const;

export function KeyMap() {
  const t = useT();
  return (
    <Table withRowBorders={false}>
      <Table.Tbody>
        {KEYS.map(([keys, id]) => (
          <Table.Tr key={id}>
            <Table.Td w={120}>
              <Kbd>{keys}</Kbd>
            </Table.Td>
            <Table.Td>{t(id)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
