/** The password is too old: a new one, or once more the old one where that is still allowed. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { ChangePasswordFields, useChangePassword } from "@/app/ChangePassword";
import { LanguageChoice } from "@/app/LanguageChoice";
import { signedIn } from "@/app/phase";
import { useAppState } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";
import { LeaveButton } from "./LeaveButton";

function OnceMore() {
  const t = useT();
  const skip = useMutation<void, CommandError>({
    mutationFn: async () => signedIn(await ipc.skipGrace()),
  });
  return (
    <>
      <Button variant="default" loading={skip.isPending} onClick={() => skip.mutate()}>
        {t("arrival-password-once")}
      </Button>
      <ErrorNotice error={skip.error} />
    </>
  );
}

export function PasswordStep() {
  const t = useT();
  const { passwordGrace } = useAppState();
  const typed = useChangePassword(signedIn);
  return (
    <WizardFrame
      title={t("arrival-password")}
      lead={t(passwordGrace ? "arrival-password-lead-grace" : "arrival-password-lead")}
      corner={<LanguageChoice />}
      extra={
        <>
          <LeaveButton />
          {passwordGrace && <OnceMore />}
        </>
      }
      next={{
        label: t("password-change"),
        run: () => typed.change.mutate(),
        busy: typed.change.isPending,
        disabled: !typed.isReady,
      }}
    >
      <ChangePasswordFields typed={typed} autoFocus />
    </WizardFrame>
  );
}
