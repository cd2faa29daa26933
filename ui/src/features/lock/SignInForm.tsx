/** The password of one person. A wrong one costs a wait, which counts down here. */
import { Button, Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { signedIn } from "@/app/phase";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PasswordField } from "@/components/PasswordField";
import { useT } from "@/i18n/t";
import { type CommandError, ipc, type Tile } from "@/ipc/commands";
import { useCountdown } from "./useCountdown";

type Props = { person: Tile; onForgotten: () => void };

export function SignInForm({ person, onForgotten }: Props) {
  const t = useT();
  const [password, setPassword] = useState("");
  const wait = useCountdown();
  const signIn = useMutation<void, CommandError>({
    mutationFn: async () => signedIn(await ipc.unlock(person.id, password)),
    onError: ({ args }) => {
      setPassword("");
      wait.start(Number(args.seconds ?? 0));
    },
  });
  // While the wait runs down the words keep step with it.
  const refusal = signIn.error && {
    code: signIn.error.code,
    args: { ...signIn.error.args, seconds: String(wait.left) },
  };

  return (
    <Stack
      component="form"
      w="100%"
      maw={360}
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (!signIn.isPending && wait.left === 0) signIn.mutate();
      }}
    >
      <PasswordField
        autoFocus
        label={t("password-of", { name: person.firstName })}
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" loading={signIn.isPending} disabled={password === "" || wait.left > 0}>
        {wait.left > 0 ? t("lock-wait", { seconds: wait.left }) : t("unlock")}
      </Button>
      <ErrorNotice error={refusal} />
      <Button variant="subtle" color="gray" onClick={onForgotten}>
        {t("lock-forgotten")}
      </Button>
    </Stack>
  );
}
