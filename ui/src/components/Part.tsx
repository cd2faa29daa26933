/** A part of a page: its title, what it is for, its content. */
import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

type Props = { title: string; hint?: string; children: ReactNode };

export function Part({ title, hint, children }: Props) {
  return (
    <Stack component="section" gap="sm" aria-label={title}>
      <div>
        <Title order={2}>{title}</Title>
        {hint && <Text c="dimmed">{hint}</Text>}
      </div>
      {children}
    </Stack>
  );
}
