/** How the copies stand, in words large enough for a glance, and what a copy holds. */
import { Group, Paper, Stack, Text, ThemeIcon } from "@mantine/core";
import { IconAlertTriangle, IconClock, IconLoader, IconShieldCheck } from "@tabler/icons-react";
import { copiesLook } from "@/app/copies";
import { ICON_STROKE } from "@/app/theme";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { BackupState } from "@/ipc/commands";

const ICONS = {
  green: IconShieldCheck,
  yellow: IconClock,
  red: IconAlertTriangle,
  blue: IconLoader,
};

/** When and where the last good copy was made. */
function newestCopy({ targets }: BackupState): { dir: string; at: number } | null {
  const made = targets.flatMap(({ dir, lastGood }) => (lastGood === null ? [] : [{ dir, at: lastGood }]));
  return made.toSorted((one, other) => other.at - one.at)[0] ?? null;
}

export function Standing({ state }: { state: BackupState }) {
  const t = useT();
  const { color, text } = copiesLook(state, Date.now());
  const Icon = ICONS[color];
  const newest = newestCopy(state);
  return (
    <Paper component="section" p="lg" aria-label={t("backups-standing")}>
      <Group align="flex-start" wrap="nowrap" gap="md">
        <ThemeIcon variant="light" color={color} size={44}>
          <Icon stroke={ICON_STROKE} aria-hidden />
        </ThemeIcon>
        <Stack gap={4}>
          <Text fz="xl" fw={600} lh={1.3} role="status">
            {text}
          </Text>
          {newest && (
            <Text style={{ overflowWrap: "anywhere" }}>
              {color === "green"
                ? t("backups-lies-in", { place: newest.dir })
                : t("backups-last-in", { when: formatMoment(newest.at), place: newest.dir })}
            </Text>
          )}
          {state.targets.length > 0 && (
            <Text data-figures>
              {t("backups-copies", { count: state.copies })}{" "}
              {t("backups-in-places", { count: state.targets.length })}
            </Text>
          )}
          <Text c="dimmed" mt="xs">
            {t("backups-holds")}
          </Text>
          <Text c="dimmed">{t("backups-daily")}</Text>
        </Stack>
      </Group>
    </Paper>
  );
}
