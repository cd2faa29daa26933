/** The waitlist, as the rail counts it and several features book from it. */
import { queryOptions, useMutation } from "@tanstack/react-query";
import { t } from "@/i18n/t";
import { wallWords } from "@/i18n/wall";
import { type Booked, type CommandError, ipc, type Slot, type Waiting } from "@/ipc/commands";
import { openBooking } from "./booking";
import { refusedToast } from "./refusedToast";
import { useAppState } from "./session";
import { tryWithReasons } from "./visitProblems";
import { offerUndo } from "./visitUndo";

/** Everybody who waits. */
export const waitlist = queryOptions({
  queryKey: ["waitlist", "list"] as const,
  queryFn: (): Promise<Waiting[]> => ipc.waitlist(),
});

/** Somebody who waits, and a time for them. */
export type WaitBooking = { waiting: Waiting; slot: Pick<Slot, "start" | "specialist"> };

type Done = { booked: Booked; start: string } | null;

/**
 * Books somebody from the waitlist with one click. Who waits for no certain service is asked for it in the booking
 * panel.
 */
export function useBookWaiting(onDone?: (booking: WaitBooking) => void) {
  const { today } = useAppState();
  const book = useMutation<Done, CommandError, WaitBooking>({
    mutationFn: ({ waiting, slot: first }) =>
      tryWithReasons(async (overriding, slot) => {
        const { start, specialist } = slot ?? first;
        const part = { service: waiting.service, specialist, start, room: "", equipment: "" };
        const kind = waiting.client ? "client" : "guest";
        const booked = await ipc.visitBook({
          whom: { kind, client: waiting.client, name: waiting.guest, draft: null },
          parts: [{ ...part, minutes: null, price: null }],
          note: "",
          onlyThisSpecialist: false,
          repeat: null,
          waiting: waiting.id,
          overriding,
        });
        return { booked, start };
      }),
    onSuccess: (done, booking) => {
      if (done === null) return;
      const { waiting } = booking;
      const words = { name: waiting.name, when: wallWords(done.start, today) };
      offerUndo(t("booking-booked", words), done.booked.undo);
      onDone?.(booking);
    },
    onError: refusedToast,
  });
  const run = (booking: WaitBooking) => {
    const { waiting, slot } = booking;
    if (waiting.service) return book.mutate(booking);
    const who = waiting.client
      ? { client: waiting.client, clientName: waiting.name }
      : { guest: waiting.guest };
    openBooking({ ...who, start: slot.start, specialist: slot.specialist, waiting: waiting.id });
    onDone?.(booking);
  };
  return { run, isPending: book.isPending, at: book.variables };
}
