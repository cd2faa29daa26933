/** The computers on which people sign in: which there are, another one, one less, and what binds passwords to them. */
import { Badge, Button, Group, Stack, Table, Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { BackButton } from "@/app/BackButton";
import { useRight } from "@/app/session";
import { askFirst } from "@/components/askFirst";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Page } from "@/components/Page";
import { formatDay, formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { Computer } from "@/ipc/commands";
import { Binding } from "./Binding";
import { useRemoveComputer } from "./mutations";
import { OfferButton } from "./OfferButton";
import { computersList } from "./queries";

type RowProps = { computer: Computer; busy: boolean; onRemove: (computer: Computer) => void };

function Row({ computer, busy, onRemove }: RowProps) {
  const t = useT();
  const { name, enrolledAt, lastUsedAt, isThis } = computer;
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="xs">
          <Text fw={500}>{name}</Text>
          {isThis && (
            <Badge variant="light" tt="none" size="lg" fw={500}>
              {t("computers-this")}
            </Badge>
          )}
        </Group>
      </Table.Td>
      <Table.Td>{formatMoment(lastUsedAt)}</Table.Td>
      <Table.Td>{formatDay(enrolledAt)}</Table.Td>
      <Table.Td ta="right">
        {!isThis && (
          <Button
            variant="subtle"
            color="red"
            disabled={busy}
            aria-label={t("computers-remove-of", { name })}
            onClick={() => onRemove(computer)}
          >
            {t("computers-remove")}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function ComputerTable() {
  const t = useT();
  const { data: computers } = useSuspenseQuery(computersList);
  const remove = useRemoveComputer();
  const ask = ({ id, name }: Computer) =>
    askFirst({
      title: t("computers-remove-title", { name }),
      what: t("computers-remove-what"),
      confirm: t("computers-remove"),
      run: () => remove.mutate(id),
    });
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth="36rem">
        <Table aria-label={t("computers-title")} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("computers-name")}</Table.Th>
              <Table.Th>{t("computers-last-used")}</Table.Th>
              <Table.Th>{t("computers-enrolled")}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {computers.map((computer) => (
              <Row key={computer.id} computer={computer} busy={remove.isPending} onRemove={ask} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <ErrorNotice error={remove.error} />
    </Stack>
  );
}

export function ComputersPage() {
  const t = useT();
  const navigate = useNavigate();
  const owns = useRight("hold-kit");
  const back = <BackButton words={t("nav-settings")} onClick={() => void navigate({ to: "/settings" })} />;
  return (
    <Page title={t("computers-title")} action={back} narrow>
      <Stack gap="xl" pb="xl">
        <Text c="dimmed">{t("computers-lead")}</Text>
        <ComputerTable />
        {owns && <OfferButton />}
        <Binding />
      </Stack>
    </Page>
  );
}
