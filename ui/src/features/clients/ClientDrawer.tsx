/** The drawer of a client: reads the card, then shows it or its form. */
import { Stack, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useLanguage } from "@/i18n/language";
import { useT } from "@/i18n/t";
import { asCommandError, type ClientView } from "@/ipc/commands";
import { CardSkeleton } from "./CardSkeleton";
import { ClientCard } from "./ClientCard";
import { ClientForm } from "./ClientForm";
import { ClientHeader } from "./ClientHeader";
import { ClientPanel } from "./ClientPanel";
import { useRevealClient } from "./mutations";
import { clientCard } from "./queries";
import { isDirty, typedNew, typedOf } from "./typed";
import { useTyped } from "./useTyped";

type Props = {
  id: string;
  onClose: () => void;
  /** Shows another client in the drawer. */
  onOpen: (id: string) => void;
};

/** A new client. `searched` was looked for in vain and is where the form begins. */
export function NewClientDrawer({ searched, onClose, onOpen }: Omit<Props, "id"> & { searched: string }) {
  const t = useT();
  const [kept, put] = useTyped(null);
  const [resumed] = useState(kept !== null);
  const me = useMe();
  const typed = kept ?? typedNew(searched, me);
  const close = () => {
    if (!isDirty(typed)) put(null);
    onClose();
  };
  return (
    <ClientPanel
      label={t("clients-new")}
      header={<Title order={2}>{t("clients-new")}</Title>}
      onClose={close}
    >
      <ClientForm
        id={null}
        typed={typed}
        put={put}
        resumed={resumed}
        onSaved={(client) => onOpen(client.id)}
        onDiscard={() => {
          put(null);
          onClose();
        }}
        onOpen={onOpen}
      />
    </ClientPanel>
  );
}

/** A known client: the card, and in its place the form while somebody edits. */
export function ClientDrawer({ id, onClose, onOpen }: Props) {
  const t = useT();
  const language = useLanguage();
  const { rights } = useMe();
  const { data: card, error } = useQuery(clientCard(id));
  const [typed, put] = useTyped(id);
  const [resumed] = useState(typed !== null);
  const reveal = useRevealClient();
  const edit = () => {
    if (!card) return;
    const begin = (whole: ClientView) => put(typedOf(whole, language, rights));
    const showsContacts = rights.includes("change-contacts");
    if (card.masked && card.canReveal && showsContacts) reveal.mutate(card.id, { onSuccess: begin });
    else begin(card);
  };
  const close = () => {
    if (typed && !isDirty(typed)) put(null);
    onClose();
  };
  return (
    <ClientPanel
      label={card?.name ?? t("clients-card")}
      header={
        card ? <ClientHeader card={card} reveal={reveal} /> : <Title order={2}>{t("clients-card")}</Title>
      }
      onClose={close}
    >
      {card && typed && (
        <ClientForm
          id={id}
          typed={typed}
          put={put}
          resumed={resumed}
          onSaved={() => put(null)}
          onDiscard={() => put(null)}
          onOpen={onOpen}
        />
      )}
      {card && !typed && (
        <ClientCard card={card} onEdit={edit} isOpening={reveal.isPending} onDeleted={onClose} />
      )}
      {!card && error && (
        <Stack p="lg">
          <ErrorNotice error={asCommandError(error)} />
        </Stack>
      )}
      {!card && !error && <CardSkeleton />}
    </ClientPanel>
  );
}
