/** The catalogue: services by category, with what they cost, how long they take and who does them. */
import { Anchor, Avatar, Box, Button, EmptyState, Group, Stack, Table, Text, TextInput } from "@mantine/core";
import { IconClipboardList, IconRestore, IconSearch } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { calendarStaff, servicesList } from "@/app/day";
import { useAppState, useRight } from "@/app/session";
import { calendarColour, ICON_STROKE } from "@/app/theme";
import { formatMoney } from "@/i18n/money";
import { useT } from "@/i18n/t";
import { durationWords } from "@/i18n/wall";
import type { Service } from "@/ipc/commands";
import { byCategory, found } from "./draft";
import { Face } from "./Face";
import { useRestoreService } from "./mutations";
import classes from "./services.module.css";
import { bufferWords } from "./words";

type Props = { openId: string | null; onOpen: (id: string) => void };

/** Who does a service, as small faces with their names. */
function Doers({ service }: { service: Service }) {
  const t = useT();
  const { data: staff } = useSuspenseQuery(calendarStaff);
  const doers = staff.filter(
    ({ id, left }) => !left && service.specialists.some((one) => one.specialist === id),
  );
  if (doers.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t("services-nobody")}
      </Text>
    );
  return (
    <Avatar.Group spacing="xs" aria-label={doers.map(({ name }) => name).join(", ")} role="img">
      {doers.map((one) => (
        <Face key={one.id} staff={one} size={30} />
      ))}
    </Avatar.Group>
  );
}

function Row({ service, isOpen, onOpen }: { service: Service; isOpen: boolean; onOpen: Props["onOpen"] }) {
  const t = useT();
  const { currency } = useAppState();
  const { id, name, colour, minutes, before, after, price } = service;
  return (
    <Table.Tr className={classes.row} data-open={isOpen || undefined} onClick={() => onOpen(id)}>
      <Table.Td>
        <Group gap="sm" wrap="nowrap">
          <span className={classes.dot} style={{ background: calendarColour(colour).ground }} />
          <Anchor
            component="button"
            type="button"
            c="inherit"
            fw={500}
            ta="left"
            onClick={(event) => {
              event.stopPropagation();
              onOpen(id);
            }}
          >
            {name}
          </Anchor>
        </Group>
      </Table.Td>
      <Table.Td className={classes.figures}>
        {durationWords(minutes)}
        {before + after > 0 && (
          <Text size="xs" c="dimmed">
            {bufferWords(t, service)}
          </Text>
        )}
      </Table.Td>
      <Table.Td className={classes.figures}>{formatMoney(price, currency)}</Table.Td>
      <Table.Td>
        <Doers service={service} />
      </Table.Td>
    </Table.Tr>
  );
}

/** What was taken out, to be taken back. */
function Removed({ services }: { services: Service[] }) {
  const t = useT();
  const [shown, setShown] = useState(false);
  const restore = useRestoreService();
  const mayChange = useRight("change-services");
  if (services.length === 0) return null;
  return (
    <Stack gap="xs" align="flex-start">
      <Button variant="subtle" color="gray" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t("services-removed-list", { count: services.length })}
      </Button>
      {shown &&
        services.map(({ id, name }) => (
          <Group key={id} gap="sm" pl="md">
            <Text c="dimmed">{name}</Text>
            {mayChange && (
              <Button
                variant="light"
                leftSection={<IconRestore size="1.125rem" stroke={ICON_STROKE} />}
                aria-label={t("services-restore-of", { name })}
                loading={restore.isPending && restore.variables === id}
                onClick={() => restore.mutate(id)}
              >
                {t("services-restore")}
              </Button>
            )}
          </Group>
        ))}
    </Stack>
  );
}

export function Catalogue({ openId, onOpen }: Props) {
  const t = useT();
  const { data: all } = useSuspenseQuery(servicesList);
  const [words, setWords] = useState("");
  const services = all.filter(({ removed }) => !removed);
  const groups = byCategory(found(services, words));
  const isAlone = groups.length === 1 && groups[0]?.[0] === "";
  if (all.length === 0)
    return (
      <EmptyState
        py="xl"
        icon={<IconClipboardList stroke={ICON_STROKE} />}
        title={t("services-empty")}
        description={t("services-empty-hint")}
      />
    );
  return (
    <Stack gap="md" pb="xl">
      <TextInput
        aria-label={t("services-find")}
        placeholder={t("services-find")}
        leftSection={<IconSearch size="1.125rem" stroke={ICON_STROKE} />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        maw={320}
      />
      {groups.length === 0 && words && <Text c="dimmed">{t("services-nothing-found")}</Text>}
      {groups.length > 0 && (
        <Table.ScrollContainer minWidth="40rem">
          <Table aria-label={t("nav-services")} verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("field-name")}</Table.Th>
                <Table.Th>{t("field-minutes")}</Table.Th>
                <Table.Th>{t("field-price")}</Table.Th>
                <Table.Th>{t("services-skills")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            {groups.map(([category, members]) => (
              <Table.Tbody key={category}>
                {!isAlone && (
                  <Table.Tr>
                    <Box component="th" colSpan={4} scope="rowgroup" className={classes.category}>
                      {category || t("services-no-category")}
                    </Box>
                  </Table.Tr>
                )}
                {members.map((service) => (
                  <Row key={service.id} service={service} isOpen={service.id === openId} onOpen={onOpen} />
                ))}
              </Table.Tbody>
            ))}
          </Table>
        </Table.ScrollContainer>
      )}
      <Removed services={all.filter(({ removed }) => removed)} />
    </Stack>
  );
}
