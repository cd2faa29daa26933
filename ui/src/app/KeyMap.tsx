/** The map of keys, opened by `?`. */
import { Group, Kbd, Stack, Table, Text, Title } from "@mantine/core";
import { useT } from "@/i18n/t";

const ANYWHERE = [
  [["Ctrl", "K"], "keys-search"],
  [["Ctrl", "L"], "keys-lock"],
  [["F8"], "keys-privacy"],
  [["Ctrl", "Z"], "keys-undo"],
  [["Esc"], "keys-close"],
  [["?"], "keys-map"],
] as const;

const CLIENTS = [
  [["N"], "keys-new"],
  [["↑", "↓"], "keys-move"],
  [["Enter"], "keys-open"],
  [["K"], "keys-contacts"],
  [["E"], "keys-edit"],
  [["L"], "keys-log"],
] as const;

const CALENDAR = [
  [["N"], "keys-book"],
  [["T"], "nav-today"],
  [["←", "→"], "keys-days"],
  [["D"], "calendar-view-day"],
  [["W"], "calendar-view-week"],
  [["R"], "calendar-view-rooms"],
  [["O"], "calendar-view-month"],
] as const;

const CARD = [
  [["Tab"], "keys-cards"],
  [["←", "↑", "→", "↓"], "keys-cards-around"],
  [["Enter"], "keys-open-visit"],
  [["S"], "keys-status"],
  [["M"], "keys-move-visit"],
  [["Esc"], "keys-leave-card"],
] as const;

const FORM = [
  [["Tab"], "keys-next"],
  [["Enter"], "keys-save"],
  [["Ctrl", "Enter"], "keys-save-note"],
] as const;

type Keys = readonly (readonly [keys: readonly string[], words: string])[];

function Part({ title, keys }: { title: string; keys: Keys }) {
  const t = useT();
  return (
    <section aria-label={t(title)}>
      <Title order={3}>{t(title)}</Title>
      <Table withRowBorders={false} verticalSpacing={4}>
        <Table.Tbody>
          {keys.map(([pressed, words]) => (
            <Table.Tr key={words}>
              <Table.Td w="9rem">
                <Group gap={4} wrap="nowrap">
                  {pressed.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>{t(words)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

export function KeyMap() {
  const t = useT();
  return (
    <Stack gap="md">
      <Part title="keys-anywhere" keys={ANYWHERE} />
      <Part title="calendar-title" keys={CALENDAR} />
      <Part title="keys-card" keys={CARD} />
      <Part title="clients-title" keys={CLIENTS} />
      <Part title="keys-form" keys={FORM} />
      <Text size="sm" c="dimmed">
        {t("keys-letters")}
      </Text>
    </Stack>
  );
}
