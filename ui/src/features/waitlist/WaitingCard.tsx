/** Somebody on the waitlist: the wish, the free times that would fulfil it, and what may be done. */
import { Button, Group, Paper, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useRight } from "@/app/session";
import { SlotButtons } from "@/app/visitProblems";
import { WaitingLine, waitingName } from "@/app/WaitingLine";
import { useBookWaiting } from "@/app/waiting";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { asCommandError, type Waiting } from "@/ipc/commands";
import { useCloseWish, waitOpenings } from "./mutations";

type Props = { waiting: Waiting; onEdit: () => void };

export function WaitingCard({ waiting, onEdit }: Props) {
  const t = useT();
  const mayAdd = useRight("add-visits");
  const [open, setOpen] = useState(false);
  const close = useCloseWish();
  return (
    <Paper component="li" p="md" aria-label={waitingName(t, waiting)} style={{ listStyle: "none" }}>
      <Stack gap="sm">
        <WaitingLine waiting={waiting}>
          {mayAdd && !waiting.hidden && (
            <Group gap="xs" flex="none">
              <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
                {t("waitlist-openings")}
              </Button>
              <Button variant="subtle" color="gray" onClick={onEdit}>
                {t("waitlist-edit")}
              </Button>
              <Button
                variant="subtle"
                color="gray"
                loading={close.isPending}
                onClick={() => close.mutate(waiting)}
              >
                {t("waitlist-close")}
              </Button>
            </Group>
          )}
        </WaitingLine>
        {open && <Openings waiting={waiting} />}
      </Stack>
    </Paper>
  );
}

function Openings({ waiting }: { waiting: Waiting }) {
  const t = useT();
  const { data, error } = useQuery(waitOpenings(waiting.id));
  const book = useBookWaiting();
  if (error) return <ErrorNotice error={asCommandError(error)} />;
  if (!data) return null;
  if (data.length === 0) return <Text c="dimmed">{t("waitlist-no-openings")}</Text>;
  return (
    <Stack gap="xs" role="group" aria-label={t("waitlist-openings")}>
      <Text size="sm" c="dimmed">
        {t("waitlist-openings-hint")}
      </Text>
      <SlotButtons slots={data} busy={book.isPending} onSlot={(slot) => book.run({ waiting, slot })} />
    </Stack>
  );
}
