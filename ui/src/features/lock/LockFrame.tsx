/** What is behind the locked screens: the language, the business, and one thing to do. Nothing else of the base. */
import { Box, Center, Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { LanguageChoice } from "@/app/LanguageChoice";
import { useAppState } from "@/app/session";

type Props = { label: string; lead: string; children: ReactNode };

export function LockFrame({ label, lead, children }: Props) {
  const { baseName } = useAppState();
  return (
    <Box component="main" h="100vh" p="lg" aria-label={label} style={{ overflow: "auto" }}>
      <Group justify="flex-end">
        <LanguageChoice />
      </Group>
      <Center mih="calc(100vh - 7.5rem)">
        <Stack align="center" gap="xl" w="100%" maw={720}>
          <Stack gap={4} align="center">
            <Title order={1} ta="center">
              {baseName ?? "Kartoteka"}
            </Title>
            <Text c="dimmed" ta="center">
              {lead}
            </Text>
          </Stack>
          {children}
        </Stack>
      </Center>
    </Box>
  );
}
