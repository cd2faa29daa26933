/** The form of a contact with a client: by what means, who began, what was said, what follows. */
import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from "@mantine/core";
import { ErrorNotice } from "@/components/ErrorNotice";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { Contact } from "@/ipc/commands";
import { CHANNELS, DIRECTIONS, type TypedContact, useSaveContact } from "./happened";

type Props = {
  client: string;
  /** The one that is changed; `null` is a new one. */
  contact: Contact | null;
  typed: TypedContact;
  put: (typed: TypedContact | null) => void;
};

export function LogForm({ client, contact, typed, put }: Props) {
  const t = useT();
  const save = useSaveContact(client, contact);
  const problemOf = (name: string) => {
    const problem = save.error?.fields.find(({ field }) => field === name)?.problem;
    return problem === undefined ? null : problemWords(problem);
  };
  const send = () => {
    if (!save.isPending) save.mutate(typed, { onSuccess: () => put(null) });
  };
  return (
    <Stack
      component="form"
      gap="sm"
      aria-label={t(contact === null ? "log-add" : "log-change")}
      data-private
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && send()}
    >
      <Group gap="sm">
        <SegmentedControl
          aria-label={t("log-channel")}
          data={CHANNELS.map((value) => ({ value, label: t(`log-channel-${value}`) }))}
          value={typed.channel}
          onChange={(channel) => put({ ...typed, channel })}
        />
        <SegmentedControl
          aria-label={t("log-direction")}
          data={DIRECTIONS.map((value) => ({ value, label: t(`log-direction-${value}`) }))}
          value={typed.direction}
          onChange={(direction) => put({ ...typed, direction })}
        />
      </Group>
      <Textarea
        label={t("log-text")}
        autoFocus
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={typed.text}
        error={problemOf("text")}
        onChange={(event) => put({ ...typed, text: event.currentTarget.value })}
      />
      <TextInput
        label={t("log-result")}
        maxLength={500}
        value={typed.result}
        error={problemOf("result")}
        onChange={(event) => put({ ...typed, result: event.currentTarget.value })}
      />
      {save.error?.fields.length === 0 && <ErrorNotice error={save.error} />}
      <Group gap="sm">
        <Button type="submit" loading={save.isPending}>
          {t("save")}
        </Button>
        <Button variant="subtle" color="gray" disabled={save.isPending} onClick={() => put(null)}>
          {t("discard")}
        </Button>
      </Group>
    </Stack>
  );
}
