/** The confirmation code, after the right password. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { LanguageChoice } from "@/app/LanguageChoice";
import { signedIn } from "@/app/phase";
import { CodeField } from "@/components/CodeField";
import { ErrorNotice } from "@/components/ErrorNotice";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";
import { LeaveButton } from "./LeaveButton";

export function CodeStep() {
  const t = useT();
  const [code, setCode] = useState("");
  const pass = useMutation<void, CommandError>({
    mutationFn: async () => signedIn(await ipc.passStepCode(code.trim())),
    onError: () => setCode(""),
  });
  return (
    <WizardFrame
      title={t("step-up-code")}
      lead={t("arrival-code-lead")}
      corner={<LanguageChoice />}
      extra={<LeaveButton />}
      next={{
        label: t("next"),
        run: () => pass.mutate(),
        busy: pass.isPending,
        disabled: code.trim() === "",
      }}
    >
      <CodeField
        autoFocus
        label={t("step-up-code")}
        description={t("step-up-code-hint")}
        value={code}
        onChange={setCode}
      />
      <ErrorNotice error={pass.error} />
    </WizardFrame>
  );
}
