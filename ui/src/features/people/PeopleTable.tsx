/** Everybody in one table: role, last sign-in, how old the password is, confirmation codes. */
import { Anchor, Avatar, Group, Stack, Table, Text } from "@mantine/core";
import { roleWords } from "@/app/roleWords";
import { useT } from "@/i18n/t";
import type { Person } from "@/ipc/commands";
import { type Fact, fullName, lastSignIn, passwordFact, standing } from "./facts";
import classes from "./people.module.css";

type Props = { people: Person[]; openId: string | null; onOpen: (id: string) => void };

function FactText({ fact }: { fact: Fact }) {
  return (
    <Text size="sm" c={fact.isWarning ? "var(--mantine-color-orange-light-color)" : "dimmed"}>
      {fact.text}
    </Text>
  );
}

type RowProps = { person: Person; isOpen: boolean; onOpen: (id: string) => void };

function Row({ person, isOpen, onOpen }: RowProps) {
  const t = useT();
  const state = standing(t, person);
  const works = !person.disabled;
  return (
    <Table.Tr
      className={classes.row}
      data-open={isOpen || undefined}
      data-left={person.disabled || undefined}
      onClick={() => onOpen(person.id)}
    >
      <Table.Td>
        <Group gap="sm" wrap="nowrap">
          <Avatar size={36} color={works ? "teal" : "gray"} aria-hidden>
            {person.initials}
          </Avatar>
          <Stack gap={0}>
            <Anchor
              component="button"
              type="button"
              c="inherit"
              fw={500}
              ta="left"
              onClick={(event) => {
                event.stopPropagation();
                onOpen(person.id);
              }}
            >
              {person.isMe ? t("people-me", { name: fullName(person) }) : fullName(person)}
            </Anchor>
            {state && <FactText fact={state} />}
          </Stack>
        </Group>
      </Table.Td>
      <Table.Td>{roleWords(t, person.role)}</Table.Td>
      <Table.Td>{lastSignIn(t, person)}</Table.Td>
      <Table.Td>{works && <FactText fact={passwordFact(t, person)} />}</Table.Td>
      <Table.Td>{works && t(person.hasFactor ? "people-factor-on" : "people-factor-off")}</Table.Td>
    </Table.Tr>
  );
}

export function PeopleTable({ people, openId, onOpen }: Props) {
  const t = useT();
  return (
    <Table.ScrollContainer minWidth="44rem">
      <Table aria-label={t("nav-people")} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("people-name")}</Table.Th>
            <Table.Th>{t("people-role")}</Table.Th>
            <Table.Th>{t("people-last-sign-in")}</Table.Th>
            <Table.Th>{t("people-password")}</Table.Th>
            <Table.Th>{t("people-factor")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Row key={person.id} person={person} isOpen={person.id === openId} onOpen={onOpen} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
