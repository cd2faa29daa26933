/** Counts of an import, each by colour and by word. */
import { Group, Paper, Text } from "@mantine/core";
import { formatNumber } from "@/i18n/format";
import { useT } from "@/i18n/t";
import classes from "./import.module.css";

type Props = { added: number; updated: number; skipped: number; rejected: number };

export function Counts({ added, updated, skipped, rejected }: Props) {
  const t = useT();
  const counts = [
    { id: "import-added", count: added, color: "green" },
    { id: "import-updated", count: updated, color: "blue" },
    { id: "import-skipped", count: skipped, color: undefined },
    { id: "import-rejected", count: rejected, color: "red" },
  ];
  return (
    <Group component="ul" gap="md" p={0} m={0} style={{ listStyle: "none" }}>
      {counts.map(({ id, count, color }) => (
        <Paper component="li" key={id} p="md" miw={140}>
          <Text
            fz="xl"
            fw={600}
            className={classes.count}
            data-color={count > 0 ? color : undefined}
            data-figures
          >
            {formatNumber(count)}
          </Text>
          <Text size="sm">{t(id, { count })}</Text>
        </Paper>
      ))}
    </Group>
  );
}
