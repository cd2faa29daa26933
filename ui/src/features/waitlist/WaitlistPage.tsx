/** The waitlist: who would come if there were time. */
import { Button, Skeleton, Stack, Text, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { waitlist } from "@/app/waiting";
import { Beside } from "@/components/Beside";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Page } from "@/components/Page";
import { SidePanel } from "@/components/SidePanel";
import { useT } from "@/i18n/t";
import { asCommandError, type Waiting } from "@/ipc/commands";
import { WaitingCard } from "./WaitingCard";
import { WishForm } from "./WishForm";

/** Whose wish is edited; a new one while it is `null`. */
type Edited = { known: Waiting | null };

export function WaitlistPage() {
  const t = useT();
  const mayAdd = useRight("add-visits");
  const [edited, setEdited] = useState<Edited | null>(null);
  const add = () => setEdited({ known: null });
  const close = () => setEdited(null);
  const title = t(edited?.known ? "waitlist-edit" : "waitlist-add");
  const button = (
    <Button leftSection={<IconPlus stroke={ICON_STROKE} size="1.125rem" />} onClick={add}>
      {t("waitlist-add")}
    </Button>
  );
  return (
    <Beside
      drawer={
        edited && (
          <SidePanel label={title} header={<Title order={2}>{title}</Title>} onClose={close}>
            <WishForm key={edited.known?.id ?? "new"} known={edited.known} onClose={close} />
          </SidePanel>
        )
      }
    >
      <Page title={t("nav-waitlist")} action={mayAdd ? button : undefined}>
        <List onEdit={(known) => setEdited({ known })} />
      </Page>
    </Beside>
  );
}

function List({ onEdit }: { onEdit: (waiting: Waiting) => void }) {
  const t = useT();
  const { data, error } = useQuery(waitlist);
  if (error) return <ErrorNotice error={asCommandError(error)} />;
  if (!data) return <Skeleton h={120} maw={960} />;
  if (data.length === 0)
    return (
      <Stack gap={4} maw={640}>
        <Text fw={600}>{t("waitlist-empty")}</Text>
        <Text c="dimmed">{t("waitlist-empty-hint")}</Text>
      </Stack>
    );
  return (
    <Stack component="ul" gap="sm" maw={960} p={0} m={0}>
      {data.map((waiting) => (
        <WaitingCard key={waiting.id} waiting={waiting} onEdit={() => onEdit(waiting)} />
      ))}
    </Stack>
  );
}
