/** Adds a person: name and role, then the invitation to hand over. */
import { Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { Suspense, useState } from "react";
import { useKeptDraft } from "@/app/draft";
import { ErrorNotice } from "@/components/ErrorNotice";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { CommandError, InviteDraft } from "@/ipc/commands";
import { InvitationSheet } from "./InvitationSheet";
import { useInvite } from "./mutations";
import { RoleSelect } from "./RoleSelect";

type Props = { opened: boolean; onClose: () => void };

const EMPTY: InviteDraft = { firstName: "", lastName: "", role: "front-desk" };

function problemOf(error: CommandError | null, field: string): string | null {
  const found = error?.fields.find((one) => one.field === field);
  return found ? problemWords(found.problem) : null;
}

function InviteForm({ onClose }: { onClose: () => void }) {
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
        if (isReady && !invite.isPending) invite.mutate(draft);
      }}
    >
      <Text size="sm" c="dimmed">
        {t("people-add-lead")}
      </Text>
      <SimpleGrid cols={2}>
        <TextInput
          label={t("first-name")}
          value={draft.firstName}
          onChange={(event) => change({ firstName: event.currentTarget.value })}
          error={problemOf(invite.error, "first-name")}
          autoComplete="off"
          data-autofocus
        />
        <TextInput
          label={t("last-name")}
          value={draft.lastName}
          onChange={(event) => change({ lastName: event.currentTarget.value })}
          error={problemOf(invite.error, "last-name")}
          autoComplete="off"
        />
      </SimpleGrid>
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
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("people-add")}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <Suspense fallback={null}>
        <InviteForm onClose={onClose} />
      </Suspense>
    </Modal>
  );
}
