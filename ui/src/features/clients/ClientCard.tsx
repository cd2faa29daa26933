/** What is known of a client, to read; and what may be done with the card. */
import { Badge, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useRight } from "@/app/session";
import { birthdayWords } from "@/i18n/birthday";
import { formatMoment } from "@/i18n/format";
import { useLanguage } from "@/i18n/language";
import { useT } from "@/i18n/t";
import type { ClientView } from "@/ipc/commands";
import { ClientActions } from "./ClientActions";
import classes from "./clients.module.css";
import { Facts as History } from "./Facts";
import { SeniorNote } from "./SeniorNote";
import { Timeline } from "./Timeline";
import { WarningsPart } from "./WarningsPart";
import { useSpecialistName } from "./WhoseFields";

type Props = { card: ClientView; onEdit: () => void; isOpening: boolean; onDeleted: () => void };

export function ClientCard({ card, ...actions }: Props) {
  const mayWarn = useRight("change-warnings");
  return (
    <>
      <Stack gap="lg" className={classes.panelBody}>
        <History client={card.id} />
        <Facts card={card} />
        {mayWarn && card.deletedAt === null && <WarningsPart key={card.id} client={card.id} />}
        {card.hasSeniorNote !== null && card.deletedAt === null && (
          <SeniorNote key={card.id} id={card.id} exists={card.hasSeniorNote} />
        )}
        <Timeline key={`timeline-${card.id}`} client={card.id} inBin={card.deletedAt !== null} />
      </Stack>
      <ClientActions card={card} {...actions} />
    </>
  );
}

function Facts({ card }: { card: ClientView }) {
  const t = useT();
  const language = useLanguage();
  const { emails, birthday, address, tags, note, source, specialist } = card.draft;
  const specialistName = useSpecialistName(specialist);
  const isKnown = [emails[0], birthday, address, tags[0], source, note, specialist].some(Boolean);
  return (
    <Stack gap="lg">
      {!isKnown && <Text c="dimmed">{t("clients-nothing-known")}</Text>}
      <dl className={classes.facts} hidden={!isKnown}>
        <Fact label={t("field-email")} isPrivate>
          {emails.join("\n")}
        </Fact>
        <Fact label={t("field-birthday")} isPrivate>
          {birthday && birthdayWords(birthday, language)}
        </Fact>
        <Fact label={t("field-address")} isPrivate>
          {address}
        </Fact>
        <Fact label={t("field-specialist")}>{specialistName}</Fact>
        <Fact label={t("field-tags")}>{tags.length > 0 && <Tags tags={tags} />}</Fact>
        <Fact label={t("field-source")}>{source}</Fact>
        <Fact label={t("field-note")} isPrivate>
          {note}
        </Fact>
      </dl>
      <Text size="xs" c="dimmed">
        {t("clients-added", { when: formatMoment(card.createdAt) })}
        {card.updatedAt > card.createdAt &&
          ` · ${t("clients-changed", { when: formatMoment(card.updatedAt) })}`}
      </Text>
    </Stack>
  );
}

type FactProps = { label: string; isPrivate?: boolean; children: ReactNode };

/** One fact; what is not known takes no room. */
function Fact({ label, isPrivate = false, children }: FactProps) {
  if (!children) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{isPrivate ? <span data-private>{children}</span> : children}</dd>
    </>
  );
}

function Tags({ tags }: { tags: string[] }) {
  return (
    <Group gap={6}>
      {tags.map((tag) => (
        <Badge key={tag} variant="default" tt="none" fw={500} size="lg">
          {tag}
        </Badge>
      ))}
    </Group>
  );
}
