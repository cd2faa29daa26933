/** Third screen: the recovery sheet is shown, printed, and three of its words are typed back. */
import { useState } from "react";
import type { KitView } from "@/ipc/commands";
import { ConfirmSheet } from "./ConfirmSheet";
import { ShowSheet } from "./ShowSheet";

type Props = { kit: KitView; onDone: () => void };

export function SheetStep({ kit, onDone }: Props) {
  const [shown, setShown] = useState(true);
  if (shown) return <ShowSheet kit={kit} onNext={() => setShown(false)} />;
  return <ConfirmSheet kit={kit} onBack={() => setShown(true)} onDone={onDone} />;
}
