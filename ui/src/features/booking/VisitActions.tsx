/** What may be done with a visit, by right and by how far it is. */
import { ActionIcon, Button, Group, Tooltip } from "@mantine/core";
import {
  IconArrowsMove,
  IconCash,
  IconHistory,
  IconPencil,
  IconRepeat,
  type TablerIcon,
} from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { closeBooking, openBooking } from "@/app/booking";
import { useAppState, useMe } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { cancelVisit, removeVisit, setVisitPaid } from "@/app/visitActs";
import { askMove } from "@/app/visitMoves";
import { mayCancel, mayMove } from "@/app/visitStatus";
import { useT } from "@/i18n/t";
import type { Visit } from "@/ipc/commands";
import { actedOn } from "./mutations";

type Props = { visit: Visit; onChange: () => void };

export function VisitActions({ visit, onChange }: Props) {
  const t = useT();
  const { rights } = useMe();
  const { today } = useAppState();
  const may = (right: string) => rights.includes(right);
  const isBlock = visit.whom.kind === "nobody";
  const isOff = visit.status === "cancelled";
  // No button is switched off while it works: what asks gives the focus back to it.
  const remove = useMutation({
    mutationFn: () => removeVisit(actedOn(visit)),
    onSuccess: (done) => done && closeBooking(),
  });
  return (
    <Group gap="xs">
      {may("change-visits") && !isOff && (
        <>
          <Action Icon={IconPencil} words="visit-change" onClick={onChange} primary />
          {mayMove(visit.status) && (
            <Action
              Icon={IconArrowsMove}
              words="visit-move"
              onClick={() => void askMove(visit.id, 0, today)}
            />
          )}
          {!isBlock && <PaidButton visit={visit} />}
        </>
      )}
      {may("add-visits") && !isBlock && (
        <Action Icon={IconRepeat} words="visit-again" onClick={() => openBooking({ repeatOf: visit.id })} />
      )}
      {may("see-journal") && visit.whom.client !== "" && <JournalButton visit={visit} />}
      {may("cancel-visits") && (
        <Group gap="xs" ml="auto">
          {mayCancel(visit.status) && (
            <Button variant="subtle" color="red" onClick={() => void cancelVisit(actedOn(visit))}>
              {t("visit-cancel")}
            </Button>
          )}
          <Button variant="subtle" color="gray" onClick={() => !remove.isPending && remove.mutate()}>
            {t("visit-mistake")}
          </Button>
        </Group>
      )}
    </Group>
  );
}

type ActionProps = {
  Icon: TablerIcon;
  words: string;
  onClick: () => void;
  primary?: boolean;
};

function Action({ Icon, words, onClick, primary = false }: ActionProps) {
  const t = useT();
  return (
    <Button
      variant={primary ? "filled" : "default"}
      leftSection={<Icon stroke={ICON_STROKE} size="1.125rem" aria-hidden />}
      onClick={onClick}
    >
      {t(words)}
    </Button>
  );
}

function PaidButton({ visit }: { visit: Visit }) {
  const set = useMutation({ mutationFn: (paid: boolean) => setVisitPaid(visit, paid) });
  return (
    <Action
      Icon={IconCash}
      words={visit.paid ? "visit-set-unpaid" : "visit-set-paid"}
      onClick={() => !set.isPending && set.mutate(!visit.paid)}
    />
  );
}

function JournalButton({ visit: { whom } }: { visit: Visit }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Tooltip label={t("journal-who-touched")}>
      <ActionIcon
        aria-label={t("journal-who-touched")}
        onClick={() => {
          closeBooking();
          void navigate({ to: "/journal", search: { client: whom.client, name: whom.name } });
        }}
      >
        <IconHistory stroke={ICON_STROKE} size="1.25rem" aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
