/** Rooms and equipment: a list of each, changed in place. */
import { ActionIcon, Button, Group, Paper, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconRestore, IconTrash } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { resourcesList } from "@/app/day";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { Part } from "@/components/Part";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { CommandError, Resource } from "@/ipc/commands";
import { useRemoveResource, useRestoreResource, useSaveResource } from "./mutations";

const KINDS = ["room", "equipment"] as const;
type Kind = (typeof KINDS)[number];

function problemOf(error: CommandError | null): string | null {
  const problem = error?.fields[0]?.problem;
  return problem === undefined ? null : problemWords(problem);
}

/** One thing: renamed by typing and Enter or leaving the field. */
function Line({ thing }: { thing: Resource }) {
  const t = useT();
  const { id, kind, name } = thing;
  const [typed, setTyped] = useState(name);
  const save = useSaveResource();
  const remove = useRemoveResource();
  const keep = () => typed.trim() !== name && !save.isPending && save.mutate({ id, kind, name: typed });
  return (
    <Group
      component="form"
      gap="xs"
      wrap="nowrap"
      align="flex-start"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextInput
        flex={1}
        aria-label={t("services-rename", { name })}
        value={typed}
        error={problemOf(save.error)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
      />
      <ActionIcon
        aria-label={t("services-remove-of", { name })}
        loading={remove.isPending}
        onClick={() => remove.mutate(thing)}
      >
        <IconTrash size="1.125rem" stroke={ICON_STROKE} />
      </ActionIcon>
    </Group>
  );
}

function NewLine({ kind }: { kind: Kind }) {
  const t = useT();
  const [name, setName] = useState("");
  const save = useSaveResource();
  return (
    <Stack
      component="form"
      gap="xs"
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate({ id: null, kind, name }, { onSuccess: () => setName("") });
      }}
    >
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <TextInput
          flex={1}
          aria-label={t(`services-add-${kind}`)}
          placeholder={t(`services-add-${kind}`)}
          value={name}
          error={problemOf(save.error)}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconPlus size="1.125rem" stroke={ICON_STROKE} />}
          loading={save.isPending}
          disabled={name.trim() === ""}
        >
          {t("services-add")}
        </Button>
      </Group>
    </Stack>
  );
}

function Removed({ things }: { things: Resource[] }) {
  const t = useT();
  const restore = useRestoreResource();
  if (things.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        {t("services-removed-list", { count: things.length })}
      </Text>
      {things.map(({ id, name }) => (
        <Group key={id} gap="sm">
          <Text c="dimmed">{name}</Text>
          <Button
            variant="light"
            leftSection={<IconRestore size="1.125rem" stroke={ICON_STROKE} />}
            aria-label={t("services-restore-of", { name })}
            onClick={() => restore.mutate(id)}
          >
            {t("services-restore")}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}

export function Resources() {
  const t = useT();
  const mayChange = useRight("change-services");
  const { data: all } = useSuspenseQuery(resourcesList);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" pb="xl">
      {KINDS.map((kind) => {
        const own = all.filter((one) => one.kind === kind);
        const there = own.filter(({ removed }) => !removed);
        return (
          <Part key={kind} title={t(`services-kind-${kind}`)} hint={t(`services-kind-${kind}-hint`)}>
            {mayChange ? (
              <Stack gap="xs">
                {there.map((thing) => (
                  <Line key={`${thing.id} ${thing.name}`} thing={thing} />
                ))}
                <NewLine kind={kind} />
                <Removed things={own.filter(({ removed }) => removed)} />
              </Stack>
            ) : (
              <Paper p="md" component="ul" m={0} style={{ listStyle: "none" }}>
                {there.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </Paper>
            )}
          </Part>
        );
      })}
    </SimpleGrid>
  );
}
