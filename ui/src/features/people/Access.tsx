/** How a person gets in: confirmation codes, a new invitation, and the last day. */
import { Button, Group, Modal, Stack, Text, Title } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconDoorExit } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import type { Person } from "@/ipc/commands";
import { InvitationSheet } from "./InvitationSheet";
import { useReinvite, useRemoveFactor } from "./mutations";

function Factor({ person }: { person: Person }) {
  const t = useT();
  const mayChange = useRight("change-roles");
  const remove = useRemoveFactor(person.id);
  const ask = () =>
    modals.openConfirmModal({
      title: t("people-factor-remove-title", { name: person.firstName }),
      children: <Text>{t("people-factor-remove-what")}</Text>,
      labels: { confirm: t("people-factor-remove"), cancel: t("cancel") },
      confirmProps: { color: "red" },
      cancelProps: { "data-autofocus": true },
      closeButtonProps: { "aria-label": t("close") },
      onConfirm: () => remove.mutate(),
    });
  return (
    <Stack gap="xs">
      <Text>{t(person.hasFactor ? "people-has-factor" : "people-has-no-factor")}</Text>
      {person.hasFactor && mayChange && (
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
  return (
    <Stack gap="xs">
      <Group>
        <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate(person.id)}>
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
  const [mayInvite, mayChangeOwners, mayLetGo] = [
    useRight("invite-people"),
    useRight("change-roles"),
    useRight("let-people-go"),
  ];
  const isOther = !person.isMe;
  const invitable = mayInvite && isOther && (mayChangeOwners || !person.isOwner);
  return (
    <Stack component="section" gap="md" aria-label={t("people-access")}>
      <Title order={3}>{t("people-access")}</Title>
      {!person.disabled && <Factor person={person} />}
      {invitable && <NewInvitation person={person} />}
      {mayLetGo && isOther && !person.disabled && (
        <Group>
          <Button
            variant="light"
            color="red"
            leftSection={<IconDoorExit size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
            onClick={() =>
              void navigate({ to: "/people/leave/$person", params: { person: person.id } })
            }
          >
            {t("people-leaves")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
