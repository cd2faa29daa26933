/** The people of the base as tiles: initials, first name, role, and who is still to come. */
import { Avatar, Badge, Group, Stack, Text, UnstyledButton } from "@mantine/core";
import { roleOf } from "@/app/roleWords";
import { useT } from "@/i18n/t";
import type { Tile } from "@/ipc/commands";
import classes from "./lock.module.css";

type Props = { people: Tile[]; chosen: string | null; onChoose: (id: string) => void };

export function PeopleTiles({ people, chosen, onChoose }: Props) {
  const t = useT();
  return (
    <Group component="section" justify="center" align="stretch" gap="md" aria-label={t("lock-people")}>
      {people.map(({ id, firstName, initials, role, roleName, invited }) => (
        <UnstyledButton
          key={id}
          className={classes.tile}
          aria-pressed={id === chosen}
          data-testid={`tile-${id}`}
          onClick={() => onChoose(id)}
        >
          <Stack gap={4} align="center">
            <Avatar size={56} color="teal" variant={id === chosen ? "filled" : "light"} aria-hidden>
              {initials}
            </Avatar>
            <Text fw={600} mt={4} truncate maw={128}>
              {firstName}
            </Text>
            <Text size="xs" ta="center" c={id === chosen ? undefined : "dimmed"}>
              {roleOf(t, { role, roleName })}
            </Text>
            {invited && (
              <Badge variant="light" color="orange" tt="none" size="lg" fw={500}>
                {t("invited")}
              </Badge>
            )}
          </Stack>
        </UnstyledButton>
      ))}
    </Group>
  );
}
