/** How the copies stand, in words large enough for a glance, and what a copy holds. */
import { Box, Group, Paper, Stack, Text } from "@mantine/core";
import { CopiesIcon } from "@/app/CopiesIcon";
import { copiesLook } from "@/app/copies";
import { useAppState } from "@/app/session";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { BackupState } from "@/ipc/commands";

/** When and where the last good copy was made. */
function newestCopy({ targets }: BackupState): { dir: string; at: number } | null {
  const made = targets.flatMap(({ dir, lastGood }) => (lastGood === null ? [] : [{ dir, at: lastGood }]));
  return made.toSorted((one, other) => other.at - one.at)[0] ?? null;
}

export function Standing({ state }: { state: BackupState }) {
  const t = useT();
  const { demo } = useAppState();
  const { color, text } = copiesLook(state, Date.now(), demo);
  const newest = newestCopy(state);
  return (
    <Paper component="section" p="lg" aria-label={t("backups-standing")}>
      <Group align="flex-start" wrap="nowrap" gap="md">
        <Box flex="none">
          <CopiesIcon color={color} size="2rem" />
        </Box>
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
