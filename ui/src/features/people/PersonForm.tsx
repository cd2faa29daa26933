/** Name, role and own working hours of a person. Who may not change them reads them. */
import { Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useKeptDraft } from "@/app/draft";
import { useRight } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { HoursEditor } from "@/components/HoursEditor";
import { hoursWords, textOf, USUAL_WEEK } from "@/components/hours";
import { useT } from "@/i18n/t";
import type { Person, PersonDraft } from "@/ipc/commands";
import { useUpdatePerson } from "./mutations";
import { NameFields } from "./NameFields";
import { RoleSelect } from "./RoleSelect";

/** Whose hours count: the role's, none at all, own ones. */
const MODES = ["role", "always", "own"] as const;
type Mode = (typeof MODES)[number];

function modeOf(hours: string | null): Mode {
  if (hours === null) return "role";
  return hours === "" ? "always" : "own";
}

const HOURS: Record<Mode, string | null> = { role: null, always: "", own: textOf(USUAL_WEEK) };

type HoursProps = { value: string | null; onChange: (hours: string | null) => void };

function OwnHours({ value, onChange }: HoursProps) {
  const t = useT();
  const mode = modeOf(value);
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500} id="own-hours">
        {t("hours-title")}
      </Text>
      <SegmentedControl
        aria-labelledby="own-hours"
        data={MODES.map((one) => ({ value: one, label: t(`hours-mode-${one}`) }))}
        value={mode}
        onChange={(one) => onChange(HOURS[one as Mode])}
        w="fit-content"
        maw="100%"
      />
      {mode === "own" && <HoursEditor value={value ?? ""} onChange={onChange} />}
      <Text size="xs" c="dimmed">
        {t("hours-hint")}
      </Text>
    </Stack>
  );
}

/** The same as words, for eyes only. */
function Read({ person }: { person: Person }) {
  const t = useT();
  const mode = modeOf(person.hours);
  const words = mode === "own" ? hoursWords(person.hours ?? "") : t(`hours-mode-${mode}`);
  return (
    <Text>
      {t("hours-title")}: {words}
    </Text>
  );
}

export function PersonForm({ person }: { person: Person }) {
  const t = useT();
  const mayChange = useRight("change-roles");
  const { firstName, lastName, hours, role } = person;
  const before: PersonDraft = { firstName, lastName, hours, role: role.id };
  const [draft, setDraft] = useState(before);
  const save = useUpdatePerson(person.id);
  const change = (part: Partial<PersonDraft>) => setDraft((old) => ({ ...old, ...part }));
  const isChanged = JSON.stringify(draft) !== JSON.stringify(before);
  useKeptDraft(`person-${person.id}`, isChanged ? draft : null, setDraft);
  if (!mayChange) return <Read person={person} />;

  return (
    <Stack
      component="form"
      gap="md"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && !save.isPending) save.mutate(draft);
      }}
    >
      <NameFields names={draft} onChange={change} error={save.error} />
      <RoleSelect
        isKnown
        value={draft.role}
        onChange={(next) => change({ role: next })}
        description={t("people-role-at-once")}
      />
      <OwnHours value={draft.hours} onChange={(next) => change({ hours: next })} />
      <ErrorNotice error={save.error} />
      <Group gap="sm">
        <Button type="submit" loading={save.isPending} disabled={!isChanged}>
          {t("save")}
        </Button>
        {isChanged && (
          <Button variant="default" onClick={() => setDraft(before)}>
            {t("discard")}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
