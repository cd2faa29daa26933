/** An invited person sets the first password: the code from the sheet, and a password of one's own. */
import { Button, Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { NewPassword, useNewPassword } from "@/app/NewPassword";
import { signedIn } from "@/app/phase";
import { useAppState } from "@/app/session";
import { CodeField } from "@/components/CodeField";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { type CommandError, ipc, type Tile } from "@/ipc/commands";

export function AcceptInvitation({ person }: { person: Tile }) {
  // There is nothing to type any more; only a new code leads on.
  if (person.invitationOver) return <ErrorNotice error={{ code: "invitation-expired", args: {} }} />;
  return <FirstPassword person={person} />;
}

function FirstPassword({ person }: { person: Tile }) {
  const t = useT();
  const { baseName } = useAppState();
  const [code, setCode] = useState("");
  const [password, setPassword] = useState("");
  const { strength, isGood } = useNewPassword(password, [person.firstName, baseName ?? ""], person.id);
  const accept = useMutation<void, CommandError>({
    mutationFn: async () => signedIn(await ipc.acceptInvitation(person.id, code.trim(), password)),
  });
  const isReady = code.trim() !== "" && isGood;
  return (
    <Stack
      component="form"
      w="100%"
      maw={400}
      gap="md"
      aria-label={t("invited-title")}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !accept.isPending) accept.mutate();
      }}
    >
      <CodeField
        autoFocus
        label={t("invited-code")}
        description={t("invited-code-hint")}
        value={code}
        onChange={setCode}
      />
      <NewPassword value={password} onChange={setPassword} strength={strength} role={person.role} />
      <ErrorNotice error={accept.error} />
      <Button type="submit" loading={accept.isPending} disabled={!isReady}>
        {t("invited-run")}
      </Button>
    </Stack>
  );
}
