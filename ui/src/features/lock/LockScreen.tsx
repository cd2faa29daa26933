/** The desk is locked: the business, its people, one password. Nothing else of the base shows here. */
import { Box, Center, Group, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { LanguageChoice } from "@/app/LanguageChoice";
import { useAppState } from "@/app/session";
import { useT } from "@/i18n/t";
import { PeopleTiles } from "./PeopleTiles";
import { ResetPassword } from "./ResetPassword";
import { SignInForm } from "./SignInForm";

export function LockScreen() {
  const t = useT();
  const { baseName, people, demoPassword } = useAppState();
  const [chosen, setChosen] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const person = people.find(({ id }) => id === chosen) ?? (people.length === 1 ? people[0] : undefined);

  if (forgotten) return <ResetPassword onBack={() => setForgotten(false)} />;
  return (
    <Box component="main" h="100vh" p="lg" aria-label={t("lock-title")} style={{ overflow: "auto" }}>
      <Group justify="flex-end">
        <LanguageChoice />
      </Group>
      <Center mih="calc(100vh - 7.5rem)">
        <Stack align="center" gap="xl" w="100%" maw={720}>
          <Stack gap={4} align="center">
            <Title order={1} ta="center">
              {baseName ?? "Kartoteka"}
            </Title>
            <Text c="dimmed">{person ? t("lock-title") : t("lock-who")}</Text>
          </Stack>
          <PeopleTiles people={people} chosen={person?.id ?? null} onChoose={setChosen} />
          {person && <SignInForm key={person.id} person={person} onForgotten={() => setForgotten(true)} />}
          {demoPassword && (
            <Text size="sm" c="dimmed">
              {t("lock-demo-password", { password: demoPassword })}
            </Text>
          )}
        </Stack>
      </Center>
    </Box>
  );
}
