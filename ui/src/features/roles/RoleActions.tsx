/** What can be done with a whole role: look through its eyes, copy it, take it back or away. */
import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { IconCopy, IconEye } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { lookAs } from "@/app/phase";
import { roleWords } from "@/app/roleWords";
import { ICON_STROKE } from "@/app/theme";
import { askFirst } from "@/components/askFirst";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import type { CommandError, Role } from "@/ipc/commands";
import { useCopyRole, useRemoveRole, useResetRole } from "./mutations";

const NAME_LENGTH = 60;

type CopyProps = { role: Role; onCopied: (id: string) => void };

function CopyButton({ role, onCopied }: CopyProps) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState("");
  const copy = useCopyRole();
  const close = () => setOpened(false);
  const open = () => {
    copy.reset();
    setName(t("roles-copy-name", { role: roleWords(t, role) }));
    setOpened(true);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopy size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
        onClick={open}
      >
        {t("roles-copy")}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t("roles-copy")}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <Stack
          component="form"
          gap="md"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === "" || copy.isPending) return;
            copy.mutate(
              { id: role.id, name: name.trim() },
              {
                onSuccess: ({ id }) => {
                  close();
                  onCopied(id);
                },
              },
            );
          }}
        >
          <TextInput
            data-autofocus
            label={t("roles-name")}
            description={t("roles-copy-hint")}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={NAME_LENGTH}
            autoComplete="off"
          />
          <ErrorNotice error={copy.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t("cancel")}
            </Button>
            <Button type="submit" loading={copy.isPending} disabled={name.trim() === ""}>
              {t("roles-copy-run")}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

type Props = {
  role: Role;
  /** Whether something typed was not saved yet. */
  isDirty: boolean;
  onCopied: (id: string) => void;
  onRemoved: () => void;
  /** The saved rules changed under the form. */
  onReset: () => void;
};

export function RoleActions({ role, isDirty, onCopied, onRemoved, onReset }: Props) {
  const t = useT();
  const see = useMutation<void, CommandError>({ mutationFn: () => lookAs(role.id) });
  const remove = useRemoveRole();
  const reset = useResetRole();
  const name = roleWords(t, role);
  const people = t("roles-people", { count: role.people });
  return (
    <Stack gap="xs">
      <Group gap="sm">
        {!role.isOwner && (
          <Button
            variant="default"
            leftSection={<IconEye size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
            loading={see.isPending}
            disabled={isDirty}
            onClick={() => see.mutate()}
          >
            {t("roles-see-as")}
          </Button>
        )}
        <CopyButton role={role} onCopied={onCopied} />
        {role.isReady && role.changed && (
          <Button
            variant="subtle"
            color="red"
            loading={reset.isPending}
            onClick={() =>
              askFirst({
                title: t("roles-reset-title", { role: name }),
                what: t("roles-reset-what", { people }),
                confirm: t("roles-reset"),
                run: () => reset.mutate(role.id, { onSuccess: onReset }),
              })
            }
          >
            {t("roles-reset")}
          </Button>
        )}
        {!role.isReady && (
          <Button
            variant="subtle"
            color="red"
            loading={remove.isPending}
            disabled={role.people > 0}
            onClick={() =>
              askFirst({
                title: t("roles-remove-title", { role: name }),
                what: t("roles-remove-what"),
                confirm: t("roles-remove"),
                run: () => remove.mutate(role.id, { onSuccess: onRemoved }),
              })
            }
          >
            {t("roles-remove")}
          </Button>
        )}
      </Group>
      {isDirty && (
        <Text size="xs" c="dimmed">
          {t("roles-see-as-save-first")}
        </Text>
      )}
      <ErrorNotice error={see.error ?? remove.error ?? reset.error} />
    </Stack>
  );
}
