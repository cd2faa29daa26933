/** The people who work here: their accounts, invitations, and the way out on leaving day. */
import { Button, Group } from "@mantine/core";
import { IconAdjustments, IconUserPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { Beside } from "@/components/Beside";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { inOrder } from "./facts";
import { InviteDialog } from "./InviteDialog";
import { PeopleTable } from "./PeopleTable";
import { PersonDrawer } from "./PersonDrawer";
import { peopleList } from "./queries";

/** What the address says instead of an id while a person is invited. */
const NEW = "new";

export function PeoplePage() {
  const t = useT();
  const { person: openId } = useSearch({ from: "/people" });
  const navigate = useNavigate({ from: "/people" });
  const { data: people } = useSuspenseQuery(peopleList);
  const mayInvite = useRight("invite-people");
  const open = people.find(({ id }) => id === openId);
  const show = (id: string | null) => void navigate({ search: id === null ? {} : { person: id } });

  const actions = (
    <Group gap="sm" wrap="nowrap">
      <Button
        variant="default"
        leftSection={<IconAdjustments stroke={ICON_STROKE} size="1.125rem" />}
        onClick={() => void navigate({ to: "/roles" })}
      >
        {t("nav-roles")}
      </Button>
      {mayInvite && (
        <Button leftSection={<IconUserPlus stroke={ICON_STROKE} size="1.125rem" />} onClick={() => show(NEW)}>
          {t("people-add")}
        </Button>
      )}
    </Group>
  );

  return (
    <Beside drawer={open && <PersonDrawer key={open.id} person={open} onClose={() => show(null)} />}>
      <Page title={t("nav-people")} action={actions}>
        <PeopleTable people={inOrder(people)} openId={open?.id ?? null} onOpen={show} />
      </Page>
      <InviteDialog opened={openId === NEW && mayInvite} onClose={() => show(null)} />
    </Beside>
  );
}
