/** Changes a visit in the form it was booked in. */
import { useState } from "react";
import { useKeptDraft } from "@/app/draft";
import { offerUndo } from "@/app/visitUndo";
import { useT } from "@/i18n/t";
import type { Visit } from "@/ipc/commands";
import { BookingForm } from "./BookingForm";
import { changeVisit } from "./mutations";
import { type Typed, typedOf } from "./typed";

type Props = { visit: Visit; onDone: () => void };

export function ChangeVisit({ visit, onDone }: Props) {
  const t = useT();
  // What is read anew while somebody types does not take the letters away.
  const [before] = useState(() => typedOf(visit));
  const [typed, setTyped] = useState<Typed>(before);
  const isDirty = JSON.stringify(typed) !== JSON.stringify(before);
  useKeptDraft<Typed>(`visit-${visit.id}`, isDirty ? typed : null, setTyped);

  return (
    <BookingForm
      typed={typed}
      put={setTyped}
      send={(draft) => changeVisit(visit, draft)}
      onDone={({ visits, undo }) => {
        offerUndo(t("visit-changed", { count: visits }), undo);
        onDone();
      }}
      onDiscard={onDone}
      words={{ book: "save", bookAt: "save" }}
      known
    />
  );
}
