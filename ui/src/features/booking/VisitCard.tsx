/** A visit as it stands: warnings before anything else, how far it is, what is done by whom, and what may be done. */
import { Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { IconRepeat } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { closeBooking } from "@/app/booking";
import { useCatalogue } from "@/app/catalogue";
import { StatusIcon } from "@/app/StatusMark";
import { useAppState, useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { setVisitStatus } from "@/app/visitActs";
import { STATUSES } from "@/app/visitStatus";
import { WarningsAlert } from "@/app/WarningsAlert";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { Visit } from "@/ipc/commands";
import classes from "./booking.module.css";
import { actedOn } from "./mutations";
import { PartLine } from "./PartLine";
import { repeatWords } from "./repeat";
import { VisitActions } from "./VisitActions";

type Props = { visit: Visit; onChange: () => void };

export function VisitCard({ visit, onChange }: Props) {
  const t = useT();
  const catalogue = useCatalogue();
  const mayChange = useRight("change-visits");
  const isBlock = visit.whom.kind === "nobody";
  return (
    <Stack gap="md">
      <WarningsAlert warnings={visit.warnings} />
      <Whom visit={visit} />
      {visit.status === "cancelled" && (
        <Text className={classes.breakWords} data-private>
          {t("visit-cancelled-because", { reason: visit.cancelReason })}
        </Text>
      )}
      {mayChange && !isBlock && visit.status !== "cancelled" && <Statuses visit={visit} />}
      <Stack gap="xs" component="section" aria-label={t("visit-services")}>
        {visit.parts.map((part) => (
          <PartLine
            key={`${part.start} ${part.specialist}`}
            part={part}
            catalogue={catalogue}
            isBlock={isBlock}
          />
        ))}
      </Stack>
      <Facts visit={visit} />
      <VisitActions visit={visit} onChange={onChange} />
      <Text size="sm" c="dimmed">
        {t("visit-written-by", { name: visit.createdBy, when: formatMoment(visit.createdAt) })}
      </Text>
    </Stack>
  );
}

function Whom({ visit: { whom, phone } }: { visit: Visit }) {
  const t = useT();
  const navigate = useNavigate();
  if (whom.kind !== "client") return null;
  return (
    <Group gap="md" data-private>
      {whom.client && (
        <Anchor
          component="button"
          type="button"
          onClick={() => {
            // The card opens where the panel lies.
            closeBooking();
            void navigate({ to: "/clients", search: { client: whom.client } });
          }}
        >
          {t("visit-card")}
        </Anchor>
      )}
      {phone && <Text className={classes.figures}>{phone}</Text>}
    </Group>
  );
}

function Statuses({ visit }: { visit: Visit }) {
  const t = useT();
  const set = useMutation({ mutationFn: (status: string) => setVisitStatus(actedOn(visit), status) });
  return (
    <Group gap={4} role="group" aria-label={t("visit-status")}>
      {STATUSES.filter((status) => status !== "cancelled").map((status) => {
        const isNow = status === visit.status;
        return (
          <Button
            key={status}
            size="compact-md"
            mih={36}
            variant="default"
            px="xs"
            style={isNow ? { background: `var(--status-${status}-ground)` } : {}}
            leftSection={<StatusIcon status={status} />}
            aria-pressed={isNow}
            onClick={() => !isNow && !set.isPending && set.mutate(status)}
          >
            {t(`status-${status}`)}
          </Button>
        );
      })}
    </Group>
  );
}

function Facts({ visit }: { visit: Visit }) {
  const t = useT();
  const { today } = useAppState();
  const { repeat, ahead, note, notesHidden, onlyThisSpecialist, paid, whom } = visit;
  return (
    <Stack gap="xs">
      {repeat && (
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <IconRepeat size="1.125rem" stroke={ICON_STROKE} aria-hidden />
          <Text size="sm">
            {repeatWords(t, repeat, today)} · {t("visit-ahead", { count: ahead })}
          </Text>
        </Group>
      )}
      {onlyThisSpecialist && <Text size="sm">{t("booking-only-this")}</Text>}
      {whom.kind !== "nobody" && <Text size="sm">{t(paid ? "visit-paid" : "visit-unpaid")}</Text>}
      {note && (
        <Text className={classes.breakWords} data-private>
          {note}
        </Text>
      )}
      {notesHidden && (
        <Text size="sm" c="dimmed">
          {t("visit-note-hidden")}
        </Text>
      )}
    </Stack>
  );
}
