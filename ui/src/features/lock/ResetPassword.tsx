/** A forgotten password: the recovery sheet opens the base and sets a new one. */
import { Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { signedIn } from "@/app/phase";
import { useAppState } from "@/app/session";
import { useStrength } from "@/app/useStrength";
import { ErrorNotice } from "@/components/ErrorNotice";
import { KitWordsField, kitWords } from "@/components/KitWordsField";
import { PasswordField } from "@/components/PasswordField";
import { StrengthBar } from "@/components/StrengthBar";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";

export function ResetPassword({ onBack }: { onBack: () => void }) {
  const t = useT();
  const { baseName } = useAppState();
  const [words, setWords] = useState("");
  const [password, setPassword] = useState("");
  const strength = useStrength(password, [baseName ?? ""]);
  const reset = useMutation<void, CommandError>({
    mutationFn: async () => {
      const me = await ipc.kitResetPassword(kitWords(words).join(" "), password);
      await signedIn({ me, failedAttempts: [], draft: null, steps: [] });
    },
  });
  const ready = kitWords(words).length > 0 && strength !== null && strength.problem === null;

  return (
    <WizardFrame
      title={t("reset-title")}
      lead={t("reset-lead")}
      back={onBack}
      next={{ label: t("reset-run"), run: () => reset.mutate(), busy: reset.isPending, disabled: !ready }}
    >
      <Stack gap="md">
        <KitWordsField value={words} onChange={setWords} description={t("kit-words-hint")} autoFocus />
        <PasswordField isNew label={t("new-password")} value={password} onChange={setPassword} />
        <StrengthBar strength={strength} />
        <ErrorNotice error={reset.error} />
      </Stack>
    </WizardFrame>
  );
}
