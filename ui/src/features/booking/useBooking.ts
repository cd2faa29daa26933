/** A booking on its way: what is filled in, what stands in its way, and how it is sent. Nothing typed is ever lost. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useCatalogue } from "@/app/catalogue";
import { useAppState, useMe } from "@/app/session";
import { isVisitProblem, OBEYING, type WayOn } from "@/app/visitProblems";
import { problemWords } from "@/i18n/errors";
import { type BookingDraft, type CommandError, ipc, type Overriding } from "@/ipc/commands";
import { concerns, freeTimes } from "./queries";
import { askedFor, filledIn } from "./times";
import { atSlot, missing, type Typed, toWire } from "./typed";

type Gap = NonNullable<ReturnType<typeof missing>>;

type Options<A> = {
  typed: Typed;
  put: (typed: Typed) => void;
  send: (draft: BookingDraft) => Promise<A | null>;
  onDone: (answer: A, sent: Typed) => void;
  /** Something has to be filled in first. */
  onGap: (gap: Gap) => void;
  /** The visit that is changed, whose own time is free for it; empty for a new one. */
  insteadOf: string;
};

export function useBooking<A>({ typed, put, send, onDone, onGap, insteadOf }: Options<A>) {
  const cache = useQueryClient();
  const me = useMe();
  const { today } = useAppState();
  const catalogue = useCatalogue();
  const [overriding, setOverriding] = useState<Overriding>(OBEYING);
  const client = typed.who?.kind === "client" ? typed.who.id : null;
  const services = typed.lines.map(({ service }) => service).filter(Boolean);
  const { data: warned = [] } = useQuery(concerns(client, services));
  const asked = askedFor(typed, today, catalogue, insteadOf);
  const { data: times = [], isFetching } = useQuery(freeTimes(asked));
  const filled = filledIn(typed, times, catalogue);

  /** Enter may come before the free times are found. */
  async function whole(from: Typed): Promise<Typed> {
    const needed = askedFor(from, today, catalogue, insteadOf);
    if (needed === null) return filledIn(from, [], catalogue);
    const queryFn = () => ipc.freeTimes(needed);
    return filledIn(from, await cache.fetchQuery({ ...freeTimes(needed), queryFn }), catalogue);
  }

  const sending = useMutation<A | null, CommandError, { from: Typed; reasons: Overriding }>({
    mutationFn: async ({ from, reasons }) => {
      const sent = await whole(from);
      const gap = missing(sent);
      if (gap !== null) {
        onGap(gap);
        return null;
      }
      put(sent);
      const answer = await send(toWire(sent, catalogue.services, me, reasons));
      if (answer !== null) onDone(answer, sent);
      return answer;
    },
  });

  const submit = (from = typed, reasons = overriding) => {
    if (!sending.isPending) sending.mutate({ from, reasons });
  };
  const goOn = (way: WayOn) => {
    const reasons = way.kind === "override" ? way.overriding : { ...overriding, clash: null };
    setOverriding(reasons);
    submit(way.kind === "slot" ? atSlot(typed, way.slot) : typed, reasons);
  };
  /** What is changed may be no cause for the refusal any more, nor for the reason given against it. */
  const change = (next: Typed) => {
    put(next);
    sending.reset();
    setOverriding(OBEYING);
  };

  const refusal = sending.error;
  return {
    catalogue,
    insteadOf,
    filled,
    concerns: warned,
    isLooking: isFetching,
    change,
    submit,
    goOn,
    overriding,
    saving: sending.isPending,
    problem: refusal && isVisitProblem(refusal) ? refusal : null,
    refusal: refusal && !isVisitProblem(refusal) ? refusal : null,
  };
}

/** What {@link useBooking} gives to the parts of the form. */
export type Booking = ReturnType<typeof useBooking>;

/** What is wrong with a field of the refused booking, in words; of a service, by its place. */
export function problemAt({ refusal }: Booking, name: string, place = 0): string | null {
  const found = refusal?.fields.find(({ field, index }) => field === name && index === place);
  return found ? problemWords(found.problem) : null;
}
