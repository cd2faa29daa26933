/** The own password, old and new: on the way in when it is too old, and in the settings at any time. */
import { Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PasswordField } from "@/components/PasswordField";
import { useT } from "@/i18n/t";
import { type CommandError, ipc, type SignIn } from "@/ipc/commands";
import { NewPassword, useNewPassword } from "./NewPassword";
import { useAppState, useMe } from "./session";

/** What was typed, whether it will do, and the change. */
export function useChangePassword(onChanged: (signIn: SignIn) => Promise<void> | void) {
  const { baseName } = useAppState();
  const { firstName } = useMe();
  const [old, setOld] = useState("");
  const [fresh, setFresh] = useState("");
  const { strength, isGood } = useNewPassword(fresh, [firstName, baseName ?? ""]);
  const change = useMutation<void, CommandError>({
    mutationFn: async () => onChanged(await ipc.changePassword(old, fresh)),
    onSuccess: () => {
      setOld("");
      setFresh("");
    },
  });
  return { old, setOld, fresh, setFresh, strength, change, isReady: old !== "" && isGood };
}

type Props = { typed: ReturnType<typeof useChangePassword>; autoFocus?: boolean };

export function ChangePasswordFields({ typed, autoFocus = false }: Props) {
  const t = useT();
  const { role } = useMe();
  return (
    <Stack gap="sm">
      <PasswordField
        label={t("password-old")}
        value={typed.old}
        onChange={typed.setOld}
        autoFocus={autoFocus}
      />
      <NewPassword value={typed.fresh} onChange={typed.setFresh} strength={typed.strength} role={role} />
      <ErrorNotice error={typed.change.error} />
    </Stack>
  );
}
