/** The desk is locked: the business, its people, one password. Nothing else of the base shows here. */
import { Alert, Text } from "@mantine/core";
import { IconShieldLock } from "@tabler/icons-react";
import { useState } from "react";
import { useAppState } from "@/app/session";
import { useStopped } from "@/app/stopped";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { AcceptInvitation } from "./AcceptInvitation";
import { LockFrame } from "./LockFrame";
import { PeopleTiles } from "./PeopleTiles";
import { ResetPassword } from "./ResetPassword";
import { SignInForm } from "./SignInForm";

export function LockScreen() {
  const t = useT();
  const { people, demoPassword, lockedDown } = useAppState();
  const [chosen, setChosen] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const stopped = useStopped();
  const person = people.find(({ id }) => id === chosen) ?? (people.length === 1 ? people[0] : undefined);

  if (forgotten) return <ResetPassword onBack={() => setForgotten(false)} />;
  return (
    <LockFrame label={t("lock-title")} lead={person ? t("lock-title") : t("lock-who")}>
      {lockedDown && (
        <Alert
          color="red"
          icon={<IconShieldLock stroke={ICON_STROKE} />}
          title={t("lock-down-on")}
          w="100%"
          maw={480}
        >
          {t("lock-down-on-hint")}
        </Alert>
      )}
      {!chosen && <ErrorNotice error={stopped} />}
      <PeopleTiles people={people} chosen={person?.id ?? null} onChoose={setChosen} />
      {person?.invited && <AcceptInvitation key={person.id} person={person} />}
      {person && !person.invited && (
        <SignInForm key={person.id} person={person} onForgotten={() => setForgotten(true)} />
      )}
      {demoPassword && (
        <Text size="sm" c="dimmed">
          {t("lock-demo-password", { password: demoPassword })}
        </Text>
      )}
    </LockFrame>
  );
}
