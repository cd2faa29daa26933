/** The base is here and this computer is not enrolled: somebody who may proves it with a code from another one. */
import { Button, Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { signedIn } from "@/app/phase";
import { useAppState } from "@/app/session";
import { CodeField } from "@/components/CodeField";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PasswordField } from "@/components/PasswordField";
import { useT } from "@/i18n/t";
import { type CommandError, ipc, type Tile } from "@/ipc/commands";
import { LockFrame } from "./LockFrame";
import { PeopleTiles } from "./PeopleTiles";
import { ResetPassword } from "./ResetPassword";

function EnrolForm({ person }: { person: Tile }) {
  const t = useT();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const enrol = useMutation<void, CommandError>({
    mutationFn: async () => signedIn(await ipc.computerEnrol(person.id, password, code.trim())),
  });
  const isReady = password !== "" && code.trim() !== "";
  return (
    <Stack
      component="form"
      w="100%"
      maw={400}
      gap="md"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !enrol.isPending) enrol.mutate();
      }}
    >
      <PasswordField
        autoFocus
        label={t("password-of", { name: person.firstName })}
        value={password}
        onChange={setPassword}
      />
      <CodeField label={t("enrol-code")} description={t("enrol-code-hint")} value={code} onChange={setCode} />
      <ErrorNotice error={enrol.error} />
      <Button type="submit" loading={enrol.isPending} disabled={!isReady}>
        {t("enrol-run")}
      </Button>
    </Stack>
  );
}

export function EnrolScreen() {
  const t = useT();
  const { people } = useAppState();
  const [chosen, setChosen] = useState<string | null>(null);
  const [withSheet, setWithSheet] = useState(false);
  const person = people.find(({ id }) => id === chosen) ?? (people.length === 1 ? people[0] : undefined);

  if (withSheet) return <ResetPassword onBack={() => setWithSheet(false)} />;
  return (
    <LockFrame label={t("enrol-title")} lead={t("enrol-lead")}>
      <PeopleTiles people={people} chosen={person?.id ?? null} onChoose={setChosen} />
      {person && <EnrolForm key={person.id} person={person} />}
      <Button variant="subtle" color="gray" onClick={() => setWithSheet(true)}>
        {t("enrol-with-sheet")}
      </Button>
    </LockFrame>
  );
}
