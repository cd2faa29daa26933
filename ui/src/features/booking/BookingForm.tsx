/** The form of a visit or a block of time, new or known: who, what, with whom, when. Enter books what is complete. */
import { Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { nameOf } from "@/app/catalogue";
import { useAppState } from "@/app/session";
import { Concerns, VisitProblem } from "@/app/visitProblems";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { wallWords } from "@/i18n/wall";
import type { BookingDraft } from "@/ipc/commands";
import classes from "./booking.module.css";
import { Details } from "./Details";
import { Lines, SpecialistField } from "./Lines";
import { offer } from "./queries";
import type { Known } from "./RepeatFields";
import { TimeChoice } from "./TimeChoice";
import { likeLast, ofKind, type Typed } from "./typed";
import { type Booking, useBooking } from "./useBooking";
import { WaitingHere } from "./WaitingHere";
import { WhoField } from "./WhoField";

type Props<A> = {
  typed: Typed;
  put: (typed: Typed) => void;
  send: (draft: BookingDraft) => Promise<A | null>;
  onDone: (answer: A, sent: Typed) => void;
  onDiscard: () => void;
  /** What the button says; `when` is told where the time is known. */
  words: { book: string; bookAt: string };
  /** The visit that is there already: it stays what it is, and of whom. */
  known?: Known;
  /** The form was left half-filled before and is shown again. */
  resumed?: boolean;
};

export function BookingForm<A>({ typed, put, known, resumed = false, words, ...rest }: Props<A>) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const booking = useBooking<A>({
    typed,
    put,
    send: rest.send,
    onDone: rest.onDone,
    onGap: (gap) => form.current?.querySelector<HTMLElement>(`[data-step='${gap}'] input`)?.focus(),
    insteadOf: known?.id ?? "",
  });
  const isBlock = typed.kind === "block";
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    booking.submit();
  };

  return (
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && submit(event)}
      noValidate
      autoComplete="off"
    >
      <Stack gap="md">
        {resumed && (
          <Text size="sm" c="dimmed">
            {t("booking-resumed")}
          </Text>
        )}
        {!known && (
          <SegmentedControl
            value={typed.kind}
            data={(["visit", "block"] as const).map((value) => ({
              value,
              label: t(`booking-kind-${value}`),
            }))}
            onChange={(kind) => booking.change(ofKind(typed, kind as Typed["kind"]))}
          />
        )}
        {!isBlock && (
          <div data-step="who">
            <WhoField
              who={typed.who}
              onWho={(who) => booking.change({ ...typed, who })}
              fixed={known !== undefined && typed.who?.kind === "client"}
              problems={booking.refusal?.fields ?? []}
            />
          </div>
        )}
        <Concerns concerns={booking.concerns} />
        {!isBlock && typed.who === null && <Waiting typed={typed} />}
        {!isBlock && typed.who !== null && (
          <>
            {!known && <LikeLast typed={typed} booking={booking} onChosen={() => main.current?.focus()} />}
            <Lines typed={typed} booking={booking} onChosen={() => main.current?.focus()} />
          </>
        )}
        {isBlock && (
          <>
            <SpecialistField place={0} typed={typed} booking={booking} />
            <TimeChoice typed={typed} booking={booking} onChosen={() => main.current?.focus()} />
          </>
        )}
        <MoreDetails typed={typed} booking={booking} known={known} />
        {booking.problem && (
          <div ref={intoSight}>
            <VisitProblem
              error={booking.problem}
              before={booking.overriding}
              busy={booking.saving}
              onWay={booking.goOn}
            />
          </div>
        )}
        <Stack gap="sm" className={classes.foot}>
          <ErrorNotice error={booking.refusal} />
          <Group>
            <Button ref={main} type="submit" loading={booking.saving}>
              <MainWords booking={booking} words={words} />
            </Button>
            <Button variant="subtle" color="gray" onClick={rest.onDiscard} disabled={booking.saving}>
              {t("discard")}
            </Button>
          </Group>
        </Stack>
      </Stack>
    </form>
  );
}

/** What is in the way appears below a form that may be longer than the panel. */
function intoSight(problem: HTMLElement | null): void {
  problem?.scrollIntoView({ block: "nearest" });
}

function MainWords({ booking: { filled }, words }: { booking: Booking; words: Props<unknown>["words"] }) {
  const t = useT();
  const { today } = useAppState();
  const start = filled.lines[0]?.start;
  const isReady = start && (filled.kind === "block" || filled.lines.every(({ service }) => service !== ""));
  return isReady ? t(words.bookAt, { when: wallWords(start, today) }) : t(words.book);
}

/** Who waits for the empty place that was clicked. */
function Waiting({ typed }: { typed: Typed }) {
  const [line] = typed.lines;
  if (!line?.start || !line.specialist) return null;
  return <WaitingHere start={line.start} specialist={line.specialist} minutes={typed.marked} />;
}

type LikeLastProps = { typed: Typed; booking: Booking; onChosen: () => void };

/** The services and people of the last visit, with one click; where the time is known, that click books. */
function LikeLast({ typed, booking: { catalogue, change, submit }, onChosen }: LikeLastProps) {
  const t = useT();
  const { today } = useAppState();
  const client = typed.who?.kind === "client" ? typed.who.id : null;
  const { data } = useQuery(offer(client));
  const last = data?.last ?? null;
  const isOpen = typed.lines.every(({ service }) => service === "");
  const chosen = last && isOpen ? likeLast(typed, last, catalogue) : null;
  if (!chosen) return null;
  const names = chosen.lines.map(({ service, specialist }) =>
    [nameOf(service, catalogue.services), nameOf(specialist, catalogue.staff)].filter(Boolean).join(", "),
  );
  const what = names.join(" + ");
  const start = typed.lines[0]?.start;
  const choose = () => {
    change(chosen);
    if (start) submit(chosen);
    else onChosen();
  };
  return (
    <Button variant="default" justify="flex-start" h="auto" mih={36} onClick={choose}>
      <span className={classes.breakWords}>
        {start
          ? t("booking-book-like-last", { what, when: wallWords(start, today) })
          : t("booking-like-last", { what })}
      </span>
    </Button>
  );
}

type MoreProps = { typed: Typed; booking: Booking; known: Known | undefined };

/** Shown at once where something of it is said already. */
function MoreDetails({ typed, booking, known }: MoreProps) {
  const t = useT();
  const said = typed.note !== "" || typed.onlyThis || typed.repeat !== null;
  const [open, setOpen] = useState(said || known !== undefined || typed.kind === "block");
  const isOpen = open || typed.kind === "block";
  if (typed.kind === "visit" && typed.lines.every(({ service }) => service === "")) return null;
  if (!isOpen)
    return (
      <Button
        variant="subtle"
        color="gray"
        w="fit-content"
        onClick={() => setOpen(true)}
        aria-expanded={false}
      >
        {t("booking-more")}
      </Button>
    );
  return <Details typed={typed} booking={booking} known={known} />;
}
