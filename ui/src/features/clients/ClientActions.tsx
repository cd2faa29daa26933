/** What may be done with a card: edited, printed, looked up in the journal, moved to the bin and back. */
import { ActionIcon, Button, Group, Tooltip } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import {
  IconCalendarPlus,
  IconHistory,
  IconPencil,
  IconPrinter,
  IconRestore,
  IconTrash,
} from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { openBooking } from "@/app/booking";
import { useMe, useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import type { ClientView } from "@/ipc/commands";
import { ClientPrint } from "./ClientPrint";
import classes from "./clients.module.css";
import { useDeleteClient, usePrintCard, useRestoreClient } from "./mutations";
import { CHANGES } from "./typed";

type Props = { card: ClientView; onEdit: () => void; isOpening: boolean; onDeleted: () => void };

export function ClientActions({ card, onEdit, isOpening, onDeleted }: Props) {
  const t = useT();
  const { rights } = useMe();
  const mayChange = CHANGES.some((right) => rights.includes(right));
  const mayDelete = useRight("delete-clients");
  const [mayPrint, seesJournal] = [useRight("print-clients"), useRight("see-journal")];
  const remove = useDeleteClient();
  const restore = useRestoreClient();
  const inBin = card.deletedAt !== null;
  const canEdit = mayChange && !inBin;
  const canBook = useRight("add-visits") && !inBin;
  useHotkeys([["E", () => canEdit && onEdit(), { usePhysicalKeys: true }]]);
  if (!canBook && !canEdit && !mayDelete && !mayPrint && !seesJournal) return null;
  return (
    <Group className={classes.panelFoot} gap="xs">
      {canBook && (
        <Button
          leftSection={<IconCalendarPlus stroke={ICON_STROKE} size="1.125rem" />}
          onClick={() => openBooking({ client: card.id, clientName: card.name })}
        >
          {t("booking-book")}
        </Button>
      )}
      {canEdit && (
        <Button
          variant={canBook ? "default" : "filled"}
          leftSection={<IconPencil stroke={ICON_STROKE} size="1.125rem" />}
          onClick={onEdit}
          loading={isOpening}
          aria-keyshortcuts="E"
        >
          {t("clients-edit")}
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
      {mayPrint && <PrintButton card={card} />}
      {seesJournal && <JournalButton card={card} />}
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
    </Group>
  );
}

function PrintButton({ card }: { card: ClientView }) {
  const t = useT();
  const print = usePrintCard(card.id);
  return (
    <>
      <Tooltip label={t("clients-print")}>
        <ActionIcon aria-label={t("clients-print")} loading={print.isPending} onClick={() => print.mutate()}>
          <IconPrinter stroke={ICON_STROKE} size="1.25rem" aria-hidden />
        </ActionIcon>
      </Tooltip>
      <ClientPrint card={card} />
    </>
  );
}

function JournalButton({ card: { id, name } }: { card: ClientView }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Tooltip label={t("journal-who-touched")}>
      <ActionIcon
        aria-label={t("journal-who-touched")}
        onClick={() => void navigate({ to: "/journal", search: { client: id, name } })}
      >
        <IconHistory stroke={ICON_STROKE} size="1.25rem" aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
