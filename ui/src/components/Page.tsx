/** A page: its title left, its one main action right, the content under them. */
import { Box, Group, Stack, Title } from "@mantine/core";
import type { ReactNode } from "react";

type Props = {
  title: string;
  /** The main action, at the right of the title. */
  action?: ReactNode;
  /** One column of at most 720 px, for settings and rare work. */
  narrow?: boolean;
  children: ReactNode;
};

export function Page({ title, action, narrow = false, children }: Props) {
  return (
    <Stack component="main" aria-label={title} gap="md" p="lg" h="100%" maw={narrow ? 768 : undefined}>
      <Group justify="space-between" mih={36} wrap="nowrap">
        <Title order={1}>{title}</Title>
        {action}
      </Group>
      <Box flex={1} mih={0}>
        {children}
      </Box>
    </Stack>
  );
}
