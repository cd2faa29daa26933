/** Which great screen is shown: first start, restore, lock, arriving, what to do about a problem, or the desk itself. */
import { useState } from "react";
import { useArrival } from "@/features/arrival/useArrival";
import { EnrolScreen } from "@/features/lock/EnrolScreen";
import { LockScreen } from "@/features/lock/LockScreen";
import { ProblemScreen } from "@/features/lock/ProblemScreen";
import { useSetup } from "@/features/setup/useSetup";
import type { AppState } from "@/ipc/commands";
import { onDemand } from "./onDemand";
import { useAppState } from "./session";
import { useActivity } from "./useActivity";

const Desk = onDemand(() => import("./Desk").then((file) => file.Desk));
const SetupWizard = onDemand(() => import("@/features/setup/SetupWizard").then((file) => file.SetupWizard));
const ArrivalScreen = onDemand(() =>
  import("@/features/arrival/ArrivalScreen").then((file) => file.ArrivalScreen),
);
const RestoreWizard = onDemand(() =>
  import("@/features/restore/RestoreWizard").then((file) => file.RestoreWizard),
);

/** Reads what the first screen needs beyond the lock, which is nearly always the first. */
export async function readFirst({ phase }: AppState): Promise<void> {
  if (phase === "open") await Desk.ahead();
  if (phase === "none") await SetupWizard.ahead();
}

/** Reads the other screens, once the first is on show. */
export function readRest(): void {
  // What could not be read now is read when it is opened, and told then.
  const read = [Desk, ArrivalScreen, SetupWizard, RestoreWizard].map((screen) => screen.ahead());
  void Promise.allSettled(read);
}

export function Screens() {
  useActivity();
  const { phase, problem, enrolled, seeingAs } = useAppState();
  const [restoring, setRestoring] = useState(false);
  // Held here and not in the wizard: the sheet is shown once, so a lock halfway must not lose it.
  const setup = useSetup();
  const arrival = useArrival();

  if (restoring) return <RestoreWizard onLeave={() => setRestoring(false)} />;
  if (problem && phase !== "open")
    return <ProblemScreen problem={problem} onRestore={() => setRestoring(true)} />;
  if (phase === "locked") return enrolled ? <LockScreen /> : <EnrolScreen />;
  if (arrival.isUnderWay) return <ArrivalScreen arrival={arrival} />;
  if (phase === "none" || setup.underWay)
    return <SetupWizard setup={setup} onRestore={() => setRestoring(true)} />;
  return <Desk key={seeingAs?.id ?? "own"} />;
}
