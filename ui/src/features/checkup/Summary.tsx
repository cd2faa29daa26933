/** How the base stands as a whole, in words large enough for a glance. */
import { Group, Paper, Stack, Text } from "@mantine/core";
import { useT } from "@/i18n/t";
import type { Check } from "@/ipc/commands";
import { countsOf, LEVELS, worst } from "./check";
import { LevelSign } from "./LevelSign";

export function Summary({ checks }: { checks: Check[] }) {
  const t = useT();
  const counts = countsOf(checks);
  const level = worst(checks);
  return (
    <Paper component="section" p="lg" aria-label={t("checkup-summary")}>
      <Group align="flex-start" wrap="nowrap" gap="md">
        <LevelSign level={level} size="2rem" />
        <Stack gap={4}>
          <Text fz="xl" fw={600} lh={1.3} role="status">
            {t(`checkup-summary-${level}`, { count: level === "green" ? checks.length : counts[level] })}
          </Text>
          <Group gap="md">
            {LEVELS.map((one) => (
              <Group key={one} gap={6}>
                <LevelSign level={one} size="1.125rem" />
                <Text size="sm" data-figures>
                  {t(`checkup-count-${one}`, { count: counts[one] })}
                </Text>
              </Group>
            ))}
          </Group>
        </Stack>
      </Group>
    </Paper>
  );
}
