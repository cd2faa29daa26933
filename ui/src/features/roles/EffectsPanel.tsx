/** Beside the matrix: what the role comes to, in sentences that follow each click. */
import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import { IconCheck, IconMinus } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import type { RoleDraft } from "@/ipc/commands";
import { type Effect, effects } from "./effects";
import classes from "./roles.module.css";

const GROUPS = ["clients", "visits", "house", "signIn"] as const;
const TITLES = {
  clients: "effects-clients",
  visits: "effects-visits",
  house: "effects-house",
  signIn: "effects-sign-in",
} as const;

function Sentence({ effect: { id, args, isNot = false } }: { effect: Effect }) {
  const t = useT();
  const Icon = isNot ? IconMinus : IconCheck;
  return (
    <Group component="li" gap="xs" wrap="nowrap" align="flex-start">
      <Icon
        size="1.125rem"
        stroke={ICON_STROKE}
        aria-hidden
        style={{
          flex: "none",
          marginTop: "0.2rem",
          color: isNot ? "var(--mantine-color-dimmed)" : "var(--light-green)",
        }}
      />
      <Text size="sm">{t(id, args)}</Text>
    </Group>
  );
}

export function EffectsPanel({ role }: { role: RoleDraft }) {
  const t = useT();
  const all = effects(role);
  return (
    // Longer than the window in large letters: it scrolls by itself, by keys too.
    <Paper
      component="aside"
      p="md"
      className={classes.panel}
      tabIndex={0}
      aria-label={t("effects-title")}
      aria-live="polite"
    >
      <Stack gap="md">
        <Title order={2}>{t("effects-title")}</Title>
        {GROUPS.filter((group) => all[group].length > 0).map((group) => (
          <Stack key={group} gap={4}>
            <Text size="xs" c="dimmed" fw={500}>
              {t(TITLES[group])}
            </Text>
            <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: "none" }}>
              {all[group].map((effect) => (
                <Sentence key={effect.id} effect={effect} />
              ))}
            </Stack>
          </Stack>
        ))}
      </Stack>
    </Paper>
  );
}
