/** One specialist beside the list: the column in the calendar, the colour, the photo, and what the person does. */
import { Button, Checkbox, Divider, FileButton, Group, Stack, Switch, Text, Title } from "@mantine/core";
import { IconCalendarTime } from "@tabler/icons-react";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { servicesList } from "@/app/day";
import { useKeptDraft } from "@/app/draft";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { SidePanel } from "@/components/SidePanel";
import { TALL_TICK } from "@/components/tick";
import { useT } from "@/i18n/t";
import type { CommandError, StaffDraft, StaffView } from "@/ipc/commands";
import { ColourChoice } from "./ColourChoice";
import { byCategory } from "./draft";
import { Face } from "./Face";
import { useSaveStaff, useSetPhoto } from "./mutations";
import { shrunk } from "./photo";

type Props = { person: StaffView; onClose: () => void };

function Photo({ person }: { person: StaffView }) {
  const t = useT();
  const keep = useSetPhoto(person.id);
  const take = useMutation<void, CommandError, File>({
    mutationFn: async (file) => {
      keep.mutate(await shrunk(file));
    },
  });
  return (
    <Stack gap="xs" component="section" aria-label={t("services-photo")}>
      <Group gap="md">
        <Face staff={person} size={80} />
        <FileButton
          accept="image/png,image/jpeg,image/webp"
          onChange={(file) => file && take.mutate(file)}
          inputProps={{ "aria-label": t("services-photo") }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={take.isPending || keep.isPending}>
              {t("services-photo-choose")}
            </Button>
          )}
        </FileButton>
        {person.hasPhoto && (
          <Button variant="subtle" color="gray" onClick={() => keep.mutate(null)}>
            {t("services-photo-remove")}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {t("services-photo-hint")}
      </Text>
      <ErrorNotice error={take.error} />
    </Stack>
  );
}

type DoesProps = { chosen: string[]; onChange: (services: string[]) => void; disabled: boolean };

/** A tick for each service of the catalogue. */
function Does({ chosen, onChange, disabled }: DoesProps) {
  const t = useT();
  const { data: all } = useSuspenseQuery(servicesList);
  const services = all.filter(({ removed }) => !removed);
  if (services.length === 0) return null;
  return (
    <Stack gap="sm" role="group" aria-label={t("services-who-does")}>
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          {t("services-who-does")}
        </Text>
        {!disabled && (
          <Group gap={4}>
            <Button variant="subtle" onClick={() => onChange(services.map(({ id }) => id))}>
              {t("services-all")}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => onChange([])}>
              {t("services-none")}
            </Button>
          </Group>
        )}
      </Group>
      {byCategory(services).map(([category, members]) => (
        <Stack key={category} gap={0}>
          {category && (
            <Text size="xs" c="dimmed" fw={500}>
              {category}
            </Text>
          )}
          {members.map(({ id, name }) => (
            <Checkbox
              key={id}
              styles={TALL_TICK}
              label={name}
              checked={chosen.includes(id)}
              disabled={disabled}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

function Form({ person, readOnly }: { person: StaffView; readOnly: boolean }) {
  const t = useT();
  const { colour, onCalendar, services } = person;
  const [before] = useState<StaffDraft>({ colour, onCalendar, services });
  const [draft, setDraft] = useState(before);
  const save = useSaveStaff(person.id);
  const change = (part: Partial<StaffDraft>) => setDraft((old) => ({ ...old, ...part }));
  const text = (one: StaffDraft) => JSON.stringify({ ...one, services: one.services.toSorted() });
  const isChanged = text(draft) !== text(before);
  useKeptDraft(`staff-${person.id}`, isChanged ? draft : null, setDraft);
  return (
    <Stack
      component="form"
      gap="lg"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && !save.isPending) save.mutate(draft);
      }}
    >
      <Switch
        label={t("services-on-calendar")}
        description={t("services-on-calendar-hint")}
        checked={draft.onCalendar}
        disabled={readOnly}
        onChange={(event) => change({ onCalendar: event.currentTarget.checked })}
      />
      <ColourChoice value={draft.colour} disabled={readOnly} onChange={(next) => change({ colour: next })} />
      <Divider />
      <Does chosen={draft.services} disabled={readOnly} onChange={(next) => change({ services: next })} />
      <ErrorNotice error={save.error} />
      {!readOnly && (
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
      )}
    </Stack>
  );
}

export function StaffDrawer({ person, onClose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const mayChange = useRight("change-services");
  const { id, name, colour, onCalendar, services, place } = person;
  const isNew = place < 0;
  return (
    <SidePanel label={name} header={<Title order={2}>{name}</Title>} onClose={onClose}>
      <Stack gap="lg">
        {mayChange && !isNew && <Photo person={person} />}
        {onCalendar && (
          <Group>
            <Button
              variant="default"
              leftSection={<IconCalendarTime size="1.125rem" stroke={ICON_STROKE} />}
              onClick={() => void navigate({ to: "/schedule", search: { who: id } })}
            >
              {t("nav-schedule")}
            </Button>
          </Group>
        )}
        <Form
          key={[id, colour, onCalendar, ...services].join()}
          person={person}
          readOnly={!mayChange || person.left}
        />
      </Stack>
    </SidePanel>
  );
}
