/** The panel over every page: a booking being made, or a visit. Here lives what is typed, until the desk is locked. */
import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import {
  type BookingIntent,
  closeBooking,
  openBooking,
  openVisit,
  rememberClient,
  useBookingIntent,
} from "@/app/booking";
import { useKeptDraft } from "@/app/draft";
import { useAppState, useRight } from "@/app/session";
import { offerUndo } from "@/app/visitUndo";
import { ErrorNotice } from "@/components/ErrorNotice";
import { SidePanel } from "@/components/SidePanel";
import { useT } from "@/i18n/t";
import { wallWords } from "@/i18n/wall";
import { asCommandError, type Booked, ipc, type Visit } from "@/ipc/commands";
import { BookingForm } from "./BookingForm";
import type { Changing } from "./ChangeVisit";
import { visit } from "./queries";
import { begun, isWorth, repeated, type Typed, whoName } from "./typed";
import { VisitDrawer } from "./VisitDrawer";

/** What is typed, and into which opening of the panel. */
type Held = { turn: number; typed: Typed; resumed: boolean };

/** Nothing of one person's work is on the screen of the next. */
function useForgetting(): void {
  useEffect(
    () => () => {
      closeBooking();
      rememberClient(null);
    },
    [],
  );
}

export function BookingPanel() {
  const intent = useBookingIntent();
  const mayAdd = useRight("add-visits");
  const [held, setHeld] = useState<Held | null>(null);
  useForgetting();
  const worth = held !== null && isWorth(held.typed) ? held.typed : null;
  useKeptDraft<Typed>("booking", worth, (typed) => {
    setHeld({ turn: 0, typed, resumed: true });
    openBooking();
  });

  const [changing, setChanging] = useState<Changing | null>(null);
  useKeptDraft<Changing>("visit", changing, (kept) => {
    setChanging(kept);
    openVisit(kept.id);
  });

  if (intent?.kind === "visit") {
    const { id } = intent;
    const own = changing?.id === id ? changing : null;
    return <VisitDrawer key={id} id={id} changing={own} put={setChanging} />;
  }
  if (!intent || !mayAdd) return null;
  const own = held?.turn === intent.turn;
  const put = (typed: Typed | null) =>
    setHeld(typed && { turn: intent.turn, typed, resumed: own && held.resumed });
  return <NewBooking key={intent.turn} intent={intent} held={held} put={put} />;
}

type NewProps = {
  intent: BookingIntent & { kind: "booking" };
  held: Held | null;
  put: (typed: Typed | null) => void;
};

/** What the form shows: what is typed, else where it begins; nothing while the visit to repeat is read. */
function typedIn({ intent: { turn, start }, held }: NewProps, repeats: Visit | undefined): Typed | undefined {
  if (held?.turn === turn) return held.typed;
  if (start.repeatOf) return repeats && repeated(repeats, start);
  return begun(start, held?.typed ?? null);
}

function NewBooking(props: NewProps) {
  const t = useT();
  const { today } = useAppState();
  const { intent, held, put } = props;
  const { data, error } = useQuery(visit(intent.start.repeatOf ?? null));
  const typed = typedIn(props, data);
  // Said once at the beginning: what is typed on is not left behind any more.
  const [resumed] = useState(held !== null && isWorth(held.typed) && typed?.who === held.typed.who);
  const leave = () => {
    put(null);
    closeBooking();
  };
  const done = ({ undo, visits }: Booked, sent: Typed) => {
    if (sent.who?.kind === "client") rememberClient({ id: sent.who.id, name: sent.who.name });
    const when = wallWords(sent.lines[0]?.start ?? "", today);
    const words = { when, name: whoName(sent.who), count: visits.length };
    offerUndo(t(bookedWords(sent, visits.length), words), undo);
    leave();
  };
  return (
    <SidePanel
      label={t("booking-new")}
      header={<Title order={2}>{t("booking-new")}</Title>}
      onClose={closeBooking}
    >
      <ErrorNotice error={error && asCommandError(error)} />
      {typed && (
        <BookingForm
          typed={typed}
          put={put}
          send={(draft) => ipc.visitBook(draft)}
          onDone={done}
          onDiscard={leave}
          resumed={resumed}
          words={{ book: "booking-book", bookAt: "booking-book-at" }}
        />
      )}
    </SidePanel>
  );
}

function bookedWords({ kind }: Typed, count: number): string {
  const words = kind === "block" ? "booking-blocked" : "booking-booked";
  return count > 1 ? `${words}-many` : words;
}
