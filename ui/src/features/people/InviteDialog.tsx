/** Adds a person: name and role, then the invitation to hand over. */
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { Suspense, useState } from "react";
import { useKeptDraft } from "@/app/draft";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import type { InviteDraft } from "@/ipc/commands";
import { InvitationSheet } from "./InvitationSheet";
import { useInvite } from "./mutations";
import { NameFields } from "./NameFields";
import { RoleSelect } from "./RoleSelect";

type Props = { opened: boolean; onClose: () => void };

const EMPTY: InviteDraft = { firstName: "", lastName: "", role: "front-desk" };

type FormProps = { onInvited: (firstName: string) => void; onClose: () => void };

function InviteForm({ onInvited, onClose }: FormProps) {
  const t = useT();
  const [draft, setDraft] = useState(EMPTY);
  const invite = useInvite();
  const change = (part: Partial<InviteDraft>) => setDraft((before) => ({ ...before, ...part }));
  const isReady = draft.firstName.trim() !== "";
  const isBegun = draft !== EMPTY && !invite.data;
  useKeptDraft("invite", isBegun ? draft : null, setDraft);
  if (invite.data) {
    return <InvitationSheet invitation={invite.data} firstName={draft.firstName} onDone={onClose} />;
  }
  return (
    <Stack
      component="form"
      gap="md"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !invite.isPending)
          invite.mutate(draft, { onSuccess: () => onInvited(draft.firstName) });
      }}
    >
      <Text size="sm" c="dimmed">
        {t("people-add-lead")}
      </Text>
      <NameFields names={draft} onChange={change} error={invite.error} isFirst />
      <RoleSelect
        value={draft.role}
        onChange={(role) => change({ role })}
        description={t("people-role-hint")}
      />
      <ErrorNotice error={invite.error} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button type="submit" loading={invite.isPending} disabled={!isReady}>
          {t("people-invite")}
        </Button>
      </Group>
    </Stack>
  );
}

export function InviteDialog({ opened, onClose }: Props) {
  const t = useT();
  const [invited, setInvited] = useState<string | null>(null);
  const close = () => {
    setInvited(null);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={invited === null ? t("people-add") : t("invitation-title", { name: invited })}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <Suspense fallback={null}>
        <InviteForm onInvited={setInvited} onClose={close} />
      </Suspense>
    </Modal>
  );
}
