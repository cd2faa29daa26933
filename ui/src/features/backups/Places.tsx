/** The places copies go to: those chosen, and adding another. */
import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PathField } from "@/components/PathField";
import { undoToast } from "@/components/undoToast";
import { useT } from "@/i18n/t";
import type { TargetView } from "@/ipc/commands";
import { pickFolder } from "@/ipc/dialog";
import { useSetPlaces } from "./mutations";
import { Place } from "./Place";

export function Places({ places }: { places: TargetView[] }) {
  const t = useT();
  const set = useSetPlaces();
  const dirs = places.map(({ dir }) => dir);
  const remove = (gone: string) =>
    set.mutate(
      dirs.filter((dir) => dir !== gone),
      { onSuccess: () => undoToast(t("backups-place-removed", { place: gone }), () => set.mutate(dirs)) },
    );
  return (
    <Stack component="section" aria-label={t("backups-places")}>
      <div>
        <Title order={2}>{t("backups-places")}</Title>
        <Text c="dimmed">{t("backups-places-hint")}</Text>
      </div>
      {places.map((place) => (
        <Place key={place.dir} place={place} onRemove={() => remove(place.dir)} busy={set.isPending} />
      ))}
      <AddPlace taken={dirs} busy={set.isPending} onAdd={(dir) => set.mutateAsync([...dirs, dir])} />
      <ErrorNotice error={set.error} />
    </Stack>
  );
}

type AddProps = { taken: string[]; busy: boolean; onAdd: (dir: string) => Promise<unknown> };

function AddPlace({ taken, busy, onAdd }: AddProps) {
  const t = useT();
  const [typed, setTyped] = useState("");
  const dir = typed.trim();
  const isTaken = taken.includes(dir);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // A refusal is told under the list; what was typed stays.
        if (dir !== "" && !isTaken)
          onAdd(dir).then(
            () => setTyped(""),
            () => undefined,
          );
      }}
    >
      <Stack gap="sm">
        <PathField
          label={t("backups-add-place")}
          description={t("backups-add-place-hint")}
          value={typed}
          onChange={setTyped}
          choose={() => pickFolder(t("backups-add-place"))}
          error={isTaken ? t("backups-place-taken") : null}
        />
        <Group>
          <Button type="submit" variant="default" loading={busy} disabled={dir === "" || isTaken}>
            {t("backups-add")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
