/** One place for copies: its last good copy, what is wrong with it, the copies lying there. */
import { Button, Group, Paper, Stack, Text } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconFolder } from "@tabler/icons-react";
import { useId, useState } from "react";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { TargetView } from "@/ipc/commands";
import { CopyList } from "./CopyList";

type Props = { place: TargetView; busy: boolean; onRemove: () => void };

export function Place({ place: { dir, lastGood, problem }, busy, onRemove }: Props) {
  const t = useT();
  const list = useId();
  const [open, setOpen] = useState(false);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <Paper p="md">
      <Stack gap="sm">
        <Group wrap="nowrap" align="flex-start" gap="sm">
          <IconFolder stroke={ICON_STROKE} aria-hidden />
          <div style={{ flex: 1, minWidth: 0 }}>
            <Text fw={500} style={{ overflowWrap: "anywhere" }}>
              {dir}
            </Text>
            <Text size="sm" c="dimmed">
              {lastGood === null
                ? t("backups-place-no-copy")
                : t("backups-place-last", { when: formatMoment(lastGood) })}
            </Text>
          </div>
        </Group>
        <ErrorNotice error={problem} />
        <Group>
          <Button
            variant="default"
            aria-expanded={open}
            aria-controls={list}
            rightSection={<Chevron size="1rem" stroke={ICON_STROKE} />}
            onClick={() => setOpen(!open)}
          >
            {t("backups-show-copies")}
          </Button>
          <Button
            variant="subtle"
            color="red"
            ml="auto"
            disabled={busy}
            aria-label={t("backups-remove-of", { place: dir })}
            onClick={onRemove}
          >
            {t("backups-remove")}
          </Button>
        </Group>
        {open && (
          <div id={list}>
            <CopyList dir={dir} />
          </div>
        )}
      </Stack>
    </Paper>
  );
}
