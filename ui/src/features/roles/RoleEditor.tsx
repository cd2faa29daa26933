/** One role: its rights and numbers, saved together and in effect at once. */
import { Button, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { roleWords } from "@/app/roleWords";
import { useRight } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import type { Role, RoleDraft } from "@/ipc/commands";
import { draftOf, isSame } from "./draft";
import { Matrix } from "./Matrix";
import { useSaveRole } from "./mutations";
import { Numbers } from "./Numbers";
import { rightsMatrix } from "./queries";
import { RoleActions } from "./RoleActions";

type Props = {
  role: Role;
  /** What was typed and not saved. */
  draft: RoleDraft;
  put: (draft: RoleDraft | null) => void;
  onShow: (id: string | null) => void;
};

export function RoleEditor({ role, draft, put, onShow }: Props) {
  const t = useT();
  const { data: matrix } = useSuspenseQuery(rightsMatrix);
  const mayChange = useRight("change-roles");
  const save = useSaveRole();
  const readOnly = !mayChange || role.isOwner;
  const isDirty = !isSame(draft, draftOf(role));
  const change = (part: Partial<RoleDraft>) => put({ ...draft, ...part });
  return (
    <Stack gap="sm">
      <div>
        <Title order={2}>{roleWords(t, role)}</Title>
        <Text size="sm" c="dimmed">
          {role.isOwner ? t("roles-owner-hint") : t("roles-people", { count: role.people })}
        </Text>
      </div>
      {mayChange && (
        <RoleActions
          role={role}
          isDirty={isDirty}
          onCopied={onShow}
          onRemoved={() => onShow(null)}
          onReset={() => put(null)}
        />
      )}
      <Stack
        component="form"
        gap="xl"
        aria-label={roleWords(t, role)}
        onSubmit={(event) => {
          event.preventDefault();
          if (isDirty && !save.isPending) save.mutate(draft, { onSuccess: () => put(null) });
        }}
      >
        {!role.isReady && (
          <TextInput
            label={t("roles-name")}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
            disabled={readOnly}
            maxLength={60}
            maw={320}
            autoComplete="off"
          />
        )}
        <Matrix
          rights={draft.rights}
          matrix={matrix}
          onChange={(rights) => change({ rights })}
          readOnly={readOnly}
          isOwner={role.isOwner}
        />
        <Numbers role={draft} onChange={change} readOnly={readOnly} />
        <ErrorNotice error={save.error} />
        {isDirty && <Foot isSaving={save.isPending} onDiscard={() => put(null)} />}
      </Stack>
    </Stack>
  );
}

function Foot({ isSaving, onDiscard }: { isSaving: boolean; onDiscard: () => void }) {
  const t = useT();
  return (
    <Group
      gap="sm"
      pos="sticky"
      bottom={0}
      py="sm"
      bg="var(--mantine-color-body)"
      style={{ zIndex: 1, borderTop: "1px solid var(--mantine-color-default-border)" }}
    >
      <Button type="submit" loading={isSaving}>
        {t("save")}
      </Button>
      <Button variant="default" onClick={onDiscard}>
        {t("discard")}
      </Button>
      <Text size="sm" c="dimmed">
        {t("roles-at-once")}
      </Text>
    </Group>
  );
}
