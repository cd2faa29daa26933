/** The sealed note for seniors: read on a press, which is written down, and edited in place. */
import { Button, Group, Paper, Stack, Text, Textarea, Title } from "@mantine/core";
import { IconLock, IconPencil } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useId } from "react";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";
import classes from "./clients.module.css";
import { useSetSeniorNote } from "./mutations";
import { useKept } from "./useKept";

/** What is typed, and what it was before. */
type Note = { text: string; before: string };

const isChanged = ({ text, before }: Note) => text !== before;

export function SeniorNote({ id, exists }: { id: string; exists: boolean }) {
  const t = useT();
  const title = useId();
  const mayChange = useRight("change-senior-notes");
  const read = useMutation<string, CommandError, void>({ mutationFn: () => ipc.seniorNote(id) });
  const [typed, put] = useKept<Note>("senior-note", id, isChanged);
  const edit = (before: string) => put({ text: before, before });
  const isRead = read.data !== undefined && exists;

  return (
    <Paper component="section" p="md" aria-labelledby={title}>
      <Stack gap="sm" align="flex-start">
        <Group gap="xs">
          <IconLock size="1.125rem" stroke={ICON_STROKE} aria-hidden />
          <Title order={3} id={title}>
            {t("clients-senior-note")}
          </Title>
        </Group>
        {typed && <NoteForm id={id} labelledBy={title} note={typed} put={put} onSaved={() => read.reset()} />}
        {!typed && isRead && (
          <Text className={classes.sealed}>
            <span data-private>{read.data}</span>
          </Text>
        )}
        {!typed && !isRead && (
          <Text size="sm" c="dimmed">
            {t(exists ? "clients-senior-note-sealed" : "clients-senior-note-none")}
          </Text>
        )}
        <ErrorNotice error={read.error} />
        {!typed && (
          <Group gap="xs">
            {exists && !isRead && (
              <Button variant="default" loading={read.isPending} onClick={() => read.mutate()}>
                {t("clients-senior-note-read")}
              </Button>
            )}
            {mayChange && (isRead || !exists) && (
              <Button
                variant="default"
                leftSection={<IconPencil size="1.125rem" stroke={ICON_STROKE} />}
                onClick={() => edit(isRead ? read.data : "")}
              >
                {t(exists ? "clients-senior-note-edit" : "clients-senior-note-write")}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

type FormProps = {
  id: string;
  labelledBy: string;
  note: Note;
  put: (note: Note | null) => void;
  onSaved: () => void;
};

function NoteForm({ id, labelledBy, note, put, onSaved }: FormProps) {
  const t = useT();
  const set = useSetSeniorNote(id);
  const save = () => {
    if (set.isPending) return;
    set.mutate(note.text, {
      onSuccess: () => {
        put(null);
        onSaved();
      },
    });
  };
  return (
    <Stack
      component="form"
      gap="sm"
      w="100%"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && save()}
    >
      <Textarea
        aria-labelledby={labelledBy}
        data-private
        autoFocus
        autosize
        minRows={3}
        maxRows={12}
        value={note.text}
        onChange={(event) => put({ ...note, text: event.currentTarget.value })}
      />
      <ErrorNotice error={set.error} />
      <Group>
        <Button type="submit" loading={set.isPending}>
          {t("clients-save")}
        </Button>
        <Button variant="subtle" color="gray" disabled={set.isPending} onClick={() => put(null)}>
          {t("clients-discard")}
        </Button>
      </Group>
    </Stack>
  );
}
