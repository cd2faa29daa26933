/**
 * What must be read to the end before the way in goes on: recovery codes shown once, the answers of the lesson. Held
 * above the steps, because the program itself is a step further already; after a lock only the same person sees it.
 */
import { useState } from "react";
import { useAppState } from "@/app/session";
import type { FactorSet, LessonResult } from "@/ipc/commands";

export type Held = { factor: FactorSet } | { lesson: LessonResult; answers: number[] };

export type Arrival = ReturnType<typeof useArrival>;

export function useArrival() {
  const { phase, me } = useAppState();
  const [kept, setKept] = useState<{ userId: string; what: Held } | null>(null);
  const held = kept !== null && kept.userId === me?.id ? kept.what : null;
  return {
    held,
    isUnderWay: phase === "arriving" || held !== null,
    hold: (what: Held) => me && setKept({ userId: me.id, what }),
    release: () => setKept(null),
  };
}
