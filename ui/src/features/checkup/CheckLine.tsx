/** One rule: how it stands, why it matters, and the button that mends it or leads there. */
import { Badge, Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMe } from "@/app/session";
import { typedArgs } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { Check } from "@/ipc/commands";
import { levelOf } from "./check";
import { LevelSign } from "./LevelSign";
import { wayOf } from "./way";

const COLORS = { green: "green", amber: "yellow", red: "red" } as const;

export function CheckLine({ check }: { check: Check }) {
  const t = useT();
  const navigate = useNavigate();
  const { rights } = useMe();
  const level = levelOf(check);
  const args = typedArgs(check.args);
  const words = (part: string) => t(`check-${check.id}-${part}`, args);
  const way = wayOf(check.go, rights);
  return (
    <Paper p="md" data-testid={`check-${check.id}`} data-level={level}>
      <Group align="flex-start" wrap="nowrap" gap="md">
        <LevelSign level={level} />
        <Stack gap={4} flex={1} miw={0}>
          <Group gap="xs">
            <Title order={2} fz="md">
              {words("title")}
            </Title>
            <Badge color={COLORS[level]} variant="light" tt="none">
              {t(`checkup-${level}`)}
            </Badge>
          </Group>
          <Text style={{ overflowWrap: "anywhere" }}>{words(level)}</Text>
          <Text size="sm" c="dimmed">
            {words("why")}
          </Text>
          {way && (
            <Group mt="xs">
              <Button
                variant={level === "red" ? "filled" : "default"}
                onClick={() => void navigate({ to: way })}
              >
                {words("fix")}
              </Button>
            </Group>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}
