/** How far the first start is, and what was typed. Lives above the wizard, so that a lock loses nothing. */
import { useState } from "react";
import { useAppState } from "@/app/session";
import type { KitView, SetupDraft } from "@/ipc/commands";

/** The screens, in order. */
export const STEPS = ["business", "owner", "sheet", "backup", "ready"] as const;
export type Step = (typeof STEPS)[number];

/** What the wizard works on. */
export type Setup = ReturnType<typeof useSetup>;

export function useSetup() {
  const { suggested, language } = useAppState();
  const [step, setStep] = useState<Step>("business");
  const [kit, setKit] = useState<KitView | null>(null);
  const [backupDir, setBackupDir] = useState(suggested.backupDir);
  const [draft, setDraft] = useState<SetupDraft>({
    businessName: "",
    country: suggested.country,
    language,
    timeZone: suggested.timeZone,
    firstName: "",
    lastName: "",
    password: "",
  });

  return {
    step,
    draft,
    kit,
    backupDir,
    setBackupDir,
    /** Whether a base was made here whose last screen was not left yet. */
    underWay: kit !== null,
    goTo: setStep,
    change: (change: Partial<SetupDraft>) => setDraft((before) => ({ ...before, ...change })),
    /** The base exists: the password is forgotten, the sheet is shown. */
    made: (sheet: KitView) => {
      setKit(sheet);
      setDraft((before) => ({ ...before, password: "" }));
      setStep("sheet");
    },
    /** The wizard is left: the words of the sheet are forgotten. */
    finish: () => {
      setKit(null);
      setStep("business");
    },
  };
}
