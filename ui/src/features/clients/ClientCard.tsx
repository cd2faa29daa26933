/** What is known of a client, to read; and what may be done with the card. */
import { Badge, Button, Group, Stack, Text } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconPencil, IconRestore, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { birthdayWords } from "@/i18n/birthday";
import { formatMoment } from "@/i18n/format";
import { useLanguage } from "@/i18n/language";
import { useT } from "@/i18n/t";
import type { ClientView } from "@/ipc/commands";
import classes from "./clients.module.css";
import { useDeleteClient, useRestoreClient } from "./mutations";

type Props = { card: ClientView; onEdit: () => void; onDeleted: () => void };

export function ClientCard({ card, onEdit, onDeleted }: Props) {
  return (
    <>
      <div className={classes.panelBody}>
        <Facts card={card} />
      </div>
      <Actions card={card} onEdit={onEdit} onDeleted={onDeleted} />
    </>
  );
}

function Facts({ card }: { card: ClientView }) {
  const t = useT();
  const language = useLanguage();
  const { emails, birthday, address, tags, note, source } = card.draft;
  const isKnown = [emails[0], birthday, address, tags[0], source, note].some(Boolean);
  return (
    <Stack gap="lg">
      {!isKnown && <Text c="dimmed">{t("clients-nothing-known")}</Text>}
      <dl className={classes.facts} hidden={!isKnown}>
        <Fact label={t("field-email")}>{emails.join("\n")}</Fact>
        <Fact label={t("field-birthday")}>{birthday && birthdayWords(birthday, language)}</Fact>
        <Fact label={t("field-address")}>{address}</Fact>
        <Fact label={t("field-tags")}>{tags.length > 0 && <Tags tags={tags} />}</Fact>
        <Fact label={t("field-source")}>{source}</Fact>
        <Fact label={t("field-note")}>{note}</Fact>
      </dl>
      <Text size="xs" c="dimmed">
        {t("clients-added", { when: formatMoment(card.createdAt) })}
        {card.updatedAt > card.createdAt &&
          ` · ${t("clients-changed", { when: formatMoment(card.updatedAt) })}`}
      </Text>
    </Stack>
  );
}

/** One fact; what is not known takes no room. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
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

function Actions({ card, onEdit, onDeleted }: Props) {
  const t = useT();
  const [mayChange, mayDelete] = [useRight("change-clients"), useRight("delete-clients")];
  const remove = useDeleteClient();
  const restore = useRestoreClient();
  const inBin = card.deletedAt !== null;
  const canEdit = mayChange && !inBin;
  useHotkeys([["E", () => canEdit && onEdit(), { usePhysicalKeys: true }]]);
  if (!canEdit && !mayDelete) return null;
  return (
    <Group className={classes.panelFoot}>
      {canEdit && (
        <Button
          leftSection={<IconPencil stroke={ICON_STROKE} size="1.125rem" />}
          onClick={onEdit}
          aria-keyshortcuts="E"
        >
          {t("clients-edit")}
        </Button>
      )}
      {mayDelete && !inBin && (
        <Button
          variant="subtle"
          color="red"
          ml="auto"
          leftSection={<IconTrash stroke={ICON_STROKE} size="1.125rem" />}
          loading={remove.isPending}
          onClick={() => remove.mutate(card, { onSuccess: onDeleted })}
        >
          {t("clients-delete")}
        </Button>
      )}
      {mayDelete && inBin && (
        <Button
          leftSection={<IconRestore stroke={ICON_STROKE} size="1.125rem" />}
          loading={restore.isPending}
          onClick={() => restore.mutate(card.id)}
        >
          {t("clients-restore")}
        </Button>
      )}
    </Group>
  );
}
