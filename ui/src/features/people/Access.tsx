/** How a person gets in: confirmation codes, a new invitation, and the last day. */
import { Button, Group, Modal, Stack, Text, Title } from "@mantine/core";
import { IconDoorExit } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { askFirst } from "@/components/askFirst";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import type { Person } from "@/ipc/commands";
import { InvitationSheet } from "./InvitationSheet";
import { useReinvite, useRemoveFactor } from "./mutations";

function Factor({ person, mayRemove }: { person: Person; mayRemove: boolean }) {
  const t = useT();
  const remove = useRemoveFactor(person.id);
  const ask = () =>
    askFirst({
      title: t("people-factor-remove-title", { name: person.firstName }),
      what: t("people-factor-remove-what"),
      confirm: t("people-factor-remove"),
      run: () => remove.mutate(),
    });
  return (
    <Stack gap="xs">
      <Text>{t(person.hasFactor ? "people-has-factor" : "people-has-no-factor")}</Text>
      {person.hasFactor && mayRemove && (
        <Group>
          <Button variant="default" loading={remove.isPending} onClick={ask}>
            {t("people-factor-remove")}
          </Button>
        </Group>
      )}
      <ErrorNotice error={remove.error} />
    </Stack>
  );
}

function NewInvitation({ person }: { person: Person }) {
  const t = useT();
  const invite = useReinvite();
  const run = () => invite.mutate(person.id);
  const ask = () =>
    askFirst({
      title: t("people-reinvite-title", { name: person.firstName }),
      what: t("people-reinvite-what"),
      confirm: t("people-reinvite"),
      run,
    });
  // Who never had a password loses nothing but a code that was not used.
  const hasPassword = person.passwordSetAt !== null;
  return (
    <Stack gap="xs">
      <Group>
        <Button variant="default" loading={invite.isPending} onClick={hasPassword ? ask : run}>
          {t("people-reinvite")}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t("people-reinvite-hint")}
      </Text>
      <ErrorNotice error={invite.error} />
      <Modal
        opened={invite.data !== undefined}
        onClose={invite.reset}
        title={t("invitation-title", { name: person.firstName })}
        size="lg"
        closeOnClickOutside={false}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        {invite.data && (
          <InvitationSheet invitation={invite.data} firstName={person.firstName} onDone={invite.reset} />
        )}
      </Modal>
    </Stack>
  );
}

export function Access({ person }: { person: Person }) {
  const t = useT();
  const navigate = useNavigate();
  const [mayInvite, ownsBase, mayLetGo] = [
    useRight("invite-people"),
    useRight("change-roles"),
    useRight("let-people-go"),
  ];
  const isOther = !person.isMe;
  const isBelow = mayInvite && isOther && (ownsBase || !person.isOwner);
  return (
    <Stack component="section" gap="md" aria-label={t("people-access")}>
      <Title order={3}>{t("people-access")}</Title>
      <Factor person={person} mayRemove={isBelow} />
      {isBelow && <NewInvitation person={person} />}
      {mayLetGo && isOther && (
        <Group>
          <Button
            variant="light"
            color="red"
            leftSection={<IconDoorExit size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
            onClick={() => void navigate({ to: "/people/leave/$person", params: { person: person.id } })}
          >
            {t("people-leaves")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
