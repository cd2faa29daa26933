/** The roles: which there are, what one may do, and what that comes to. */
import { Text, UnstyledButton } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { BackButton } from "@/app/BackButton";
import { useKeptDraft } from "@/app/draft";
import { rolesList } from "@/app/lists";
import { roleWords } from "@/app/roleWords";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import type { Role, RoleDraft } from "@/ipc/commands";
import { draftOf } from "./draft";
import { EffectsPanel } from "./EffectsPanel";
import { RoleEditor } from "./RoleEditor";
import classes from "./roles.module.css";

/** What was changed and not saved, by role: looking at another one loses nothing, nor does a lock. */
function useDrafts() {
  const [drafts, setDrafts] = useState<Record<string, RoleDraft>>({});
  useKeptDraft("roles", Object.keys(drafts).length > 0 ? drafts : null, setDrafts);
  return {
    of: (role: Role): RoleDraft => drafts[role.id] ?? draftOf(role),
    put: (id: string, draft: RoleDraft | null) =>
      setDrafts(({ [id]: _, ...others }) => (draft === null ? others : { ...others, [id]: draft })),
    has: (id: string) => id in drafts,
  };
}

type ListProps = {
  roles: Role[];
  shown: string;
  hasDraft: (id: string) => boolean;
  onShow: (id: string) => void;
};

function RoleList({ roles, shown, hasDraft, onShow }: ListProps) {
  const t = useT();
  return (
    <ul className={classes.list} aria-label={t("nav-roles")}>
      {roles.map((role) => (
        <li key={role.id}>
          <UnstyledButton
            className={classes.role}
            aria-current={role.id === shown}
            onClick={() => onShow(role.id)}
          >
            <Text fw={500} truncate>
              {roleWords(t, role)}
            </Text>
            <Text size="xs" c="dimmed">
              {hasDraft(role.id) ? t("roles-unsaved") : t("roles-people", { count: role.people })}
              {role.isReady && role.changed && ` · ${t("roles-changed")}`}
            </Text>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

export function RolesPage() {
  const t = useT();
  const { role: asked } = useSearch({ from: "/roles" });
  const navigate = useNavigate({ from: "/roles" });
  const { data: roles } = useSuspenseQuery(rolesList);
  const drafts = useDrafts();
  const show = (id: string | null) => void navigate({ search: id === null ? {} : { role: id } });
  // The owner's role cannot be changed: the page opens at the first that can.
  const role = roles.find(({ id }) => id === asked) ?? roles.find(({ isOwner }) => !isOwner) ?? roles[0];

  const back = <BackButton words={t("nav-people")} onClick={() => void navigate({ to: "/people" })} />;
  return (
    <Page title={t("nav-roles")} action={back}>
      <div className={classes.room}>
        <div className={classes.page}>
          <RoleList roles={roles} shown={role?.id ?? ""} hasDraft={drafts.has} onShow={show} />
          {role && (
            <>
              <div className={classes.editor}>
                <RoleEditor
                  key={role.id}
                  role={role}
                  draft={drafts.of(role)}
                  put={(draft) => drafts.put(role.id, draft)}
                  onShow={show}
                />
              </div>
              <div className={classes.effects}>
                <EffectsPanel role={drafts.of(role)} />
              </div>
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
