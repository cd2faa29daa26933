/** Who it is: name, age, phones, and before all that is read, the warnings and why not to book. */
import { Alert, Badge, Group, Stack, Text, Title } from "@mantine/core";
import { IconCake, IconHandStop, IconTrash } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { age, isBirthday } from "@/i18n/birthday";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { ClientView } from "@/ipc/commands";
import classes from "./clients.module.css";
import { RevealButton } from "./RevealButton";
import { Vip } from "./Vip";
import { WarningsNotice } from "./WarningsNotice";

type Props = { card: ClientView; reveal: { isPending: boolean; mutate: (id: string) => void } };

export function ClientHeader({ card, reveal }: Props) {
  const t = useT();
  const { birthday, doNotBook } = card.draft;
  const years = age(birthday, new Date());
  return (
    <Stack gap="xs">
      <WarningsNotice client={card.id} />
      {doNotBook !== null && (
        <Alert color="red" icon={<IconHandStop stroke={ICON_STROKE} />} title={t("clients-do-not-book")}>
          {doNotBook ? <span data-private>{doNotBook}</span> : t("clients-do-not-book-no-reason")}
        </Alert>
      )}
      {card.deletedAt !== null && (
        <Alert color="gray" icon={<IconTrash stroke={ICON_STROKE} />}>
          {t("clients-in-bin-since", { when: formatMoment(card.deletedAt) })}
        </Alert>
      )}
      <Group gap="sm" align="baseline">
        <Title order={2} fz="xl" className={classes.breakWords}>
          <span data-private>{card.name}</span>
        </Title>
        {card.draft.vip && <Vip />}
        {years !== null && <Text c="dimmed">{t("clients-age", { years })}</Text>}
        {isBirthday(birthday, new Date()) && (
          <Badge variant="light" leftSection={<IconCake size="1em" stroke={ICON_STROKE} />} tt="none">
            {t("clients-birthday-today")}
          </Badge>
        )}
      </Group>
      {card.phones.length > 0 && (
        <Group gap="md">
          {card.phones.map(({ raw, formatted }) => (
            <Text key={raw} size="lg" fw={500} className={classes.figures}>
              <span data-private>{formatted}</span>
            </Text>
          ))}
        </Group>
      )}
      {card.masked && (
        <Group>
          <RevealButton
            canReveal={card.canReveal}
            isPending={reveal.isPending}
            onReveal={() => reveal.mutate(card.id)}
          />
        </Group>
      )}
    </Stack>
  );
}
