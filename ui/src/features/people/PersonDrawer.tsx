/** One account: who it is, what may be changed, what is known of it, and the way out. */
import { Avatar, Divider, Group, Stack, Text, Title } from "@mantine/core";
import { Suspense } from "react";
import { roleWords } from "@/app/roleWords";
import { useRight } from "@/app/session";
import { SidePanel } from "@/components/SidePanel";
import { useT } from "@/i18n/t";
import type { Person } from "@/ipc/commands";
import { Access } from "./Access";
import { fullName, lastSignIn, passwordFact, standing } from "./facts";
import { PersonForm } from "./PersonForm";
import { StaffData } from "./StaffData";

type Props = { person: Person; onClose: () => void };

function Header({ person }: { person: Person }) {
  const t = useT();
  return (
    <Group gap="md" wrap="nowrap">
      <Avatar size={48} color={person.disabled ? "gray" : "teal"} aria-hidden>
        {person.initials}
      </Avatar>
      <div>
        <Title order={2}>{fullName(person)}</Title>
        <Text c="dimmed">{roleWords(t, person.role)}</Text>
      </div>
    </Group>
  );
}

/** What is known of the account. */
function Facts({ person }: { person: Person }) {
  const t = useT();
  const state = standing(t, person);
  const facts = [
    state?.text,
    t("people-last-sign-in-when", { when: lastSignIn(t, person) }),
    person.disabled ? undefined : `${t("people-password")}: ${passwordFact(t, person).text}`,
  ].filter((fact) => fact !== undefined);
  return (
    <Stack gap={2}>
      {facts.map((fact) => (
        <Text key={fact}>{fact}</Text>
      ))}
    </Stack>
  );
}

export function PersonDrawer({ person, onClose }: Props) {
  const maySeeData = useRight("see-staff-data");
  return (
    <SidePanel label={fullName(person)} header={<Header person={person} />} onClose={onClose}>
      <Stack gap="lg">
        <Facts person={person} />
        {!person.disabled && (
          <>
            <Divider />
            <Suspense fallback={null}>
              <PersonForm key={[fullName(person), person.role.id, person.hours].join()} person={person} />
            </Suspense>
          </>
        )}
        {maySeeData && (
          <>
            <Divider />
            <StaffData person={person} />
          </>
        )}
        {!person.disabled && (
          <>
            <Divider />
            <Access person={person} />
          </>
        )}
      </Stack>
    </SidePanel>
  );
}
