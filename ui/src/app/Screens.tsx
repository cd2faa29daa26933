/** Which great screen is shown: first start, restore, lock, what to do about a problem, or the desk itself. */
import { useState } from "react";
import { LockScreen } from "@/features/lock/LockScreen";
import { ProblemScreen } from "@/features/lock/ProblemScreen";
import { RestoreWizard } from "@/features/restore/RestoreWizard";
import { SetupWizard } from "@/features/setup/SetupWizard";
import { useSetup } from "@/features/setup/useSetup";
import { Desk } from "./Desk";
import { useAppState } from "./session";
import { useActivity } from "./useActivity";

export function Screens() {
  useActivity();
  const { phase, problem } = useAppState();
  const [restoring, setRestoring] = useState(false);
  // Held here and not in the wizard: the sheet is shown once, so a lock halfway must not lose it.
  const setup = useSetup();

  if (restoring) return <RestoreWizard onLeave={() => setRestoring(false)} />;
  if (problem && phase !== "open")
    return <ProblemScreen problem={problem} onRestore={() => setRestoring(true)} />;
  if (phase === "locked") return <LockScreen />;
  if (phase === "none" || setup.underWay)
    return <SetupWizard setup={setup} onRestore={() => setRestoring(true)} />;
  return <Desk />;
}
