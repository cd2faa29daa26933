/** Changes a visit in the form it was booked in. */
import { useState } from "react";
import { offerFits } from "@/app/offerFits";
import { offerUndo } from "@/app/visitUndo";
import { useT } from "@/i18n/t";
import { asCommandError, type BookingDraft, type Visit } from "@/ipc/commands";
import { BookingForm } from "./BookingForm";
import { changeVisit } from "./mutations";
import { type Typed, typedOf } from "./typed";

/** A visit half-changed, and the state of it that the change began from. */
export type Changing = { id: string; updatedAt: number; typed: Typed };

type Props = {
  visit: Visit;
  changing: Changing | null;
  put: (changing: Changing | null) => void;
  onDone: () => void;
};

export function ChangeVisit({ visit, changing, put, onDone }: Props) {
  const t = useT();
  // What is read anew while somebody types takes no letter away, and what others saved meanwhile is not undone unseen.
  const [before] = useState(() => ({ id: visit.id, updatedAt: visit.updatedAt, typed: typedOf(visit) }));
  const [resumed] = useState(changing !== null);
  const now = changing ?? before;
  const leave = () => {
    put(null);
    onDone();
  };
  const send = async (draft: BookingDraft) => {
    try {
      const anew = JSON.stringify(draft.repeat) !== JSON.stringify(before.typed.repeat);
      return await changeVisit(visit, draft, now.updatedAt, anew);
    } catch (error) {
      // Told once; the second save is meant.
      if (asCommandError(error).code === "changed-meanwhile") put({ ...now, updatedAt: visit.updatedAt });
      throw error;
    }
  };
  return (
    <BookingForm
      typed={now.typed}
      put={(typed) => put({ ...now, typed })}
      send={send}
      onDone={({ visits, undo, fits }) => {
        offerUndo(t("visit-changed", { count: visits }), undo);
        offerFits(fits);
        leave();
      }}
      onDiscard={leave}
      resumed={resumed}
      words={{ book: "save", bookAt: "save" }}
      known={{ id: visit.id, repeats: visit.series !== "" }}
    />
  );
}
