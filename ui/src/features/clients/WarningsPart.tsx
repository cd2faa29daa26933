/** The part of a card where warnings are added, changed and removed. The header tells them in red. */
import { ActionIcon, Autocomplete, Button, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useKeptDraft } from "@/app/draft";
import { warningTerms } from "@/app/lists";
import { ICON_STROKE } from "@/app/theme";
import { kindWords } from "@/app/WarningsAlert";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Part } from "@/components/Part";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { WarningView } from "@/ipc/commands";
import { KINDS, type TypedWarning, useRemoveWarning, useSaveWarning, useWarnings } from "./warnings";

type FormProps = { client: string; warning: WarningView | null; onDone: () => void };

function WarningForm({ client, warning, onDone }: FormProps) {
  const t = useT();
  const { data: terms = [] } = useQuery(warningTerms);
  const [typed, setTyped] = useState<TypedWarning>({
    kind: warning?.kind ?? KINDS[0],
    text: warning?.text ?? "",
  });
  const save = useSaveWarning(client, warning?.id ?? null);
  useKeptDraft(`warning-${warning?.id ?? client}`, typed.text.trim() === "" ? null : typed, setTyped);
  const problem = save.error?.fields.find(({ field }) => field === "text")?.problem;
  return (
    <Stack
      component="form"
      gap="sm"
      data-private
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate(typed, { onSuccess: onDone });
      }}
    >
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <NativeSelect
          label={t("warnings-kind")}
          data={KINDS.map((kind) => ({ value: kind, label: t(`warning-kind-${kind}`) }))}
          value={typed.kind}
          onChange={(event) => setTyped({ ...typed, kind: event.currentTarget.value })}
        />
        <Autocomplete
          flex={1}
          label={t("warnings-text")}
          description={t("warnings-text-hint")}
          inputWrapperOrder={["label", "input", "error", "description"]}
          placeholder={t("warnings-text-example")}
          data={terms}
          value={typed.text}
          error={problem === undefined ? null : problemWords(problem)}
          onChange={(text) => setTyped({ ...typed, text })}
          autoFocus
          maxLength={200}
        />
      </Group>
      {save.error?.fields.length === 0 && <ErrorNotice error={save.error} />}
      <Group gap="sm">
        <Button type="submit" loading={save.isPending}>
          {t("save")}
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t("discard")}
        </Button>
      </Group>
    </Stack>
  );
}

/** What is open: the form of a new warning, of one that is there, or none. */
type Open = { warning: WarningView | null } | null;

export function WarningsPart({ client }: { client: string }) {
  const t = useT();
  const warnings = useWarnings(client);
  const [open, setOpen] = useState<Open>(null);
  const remove = useRemoveWarning();
  const close = () => setOpen(null);
  return (
    <Part title={t("warnings-title")}>
      {warnings.length === 0 && !open && <Text c="dimmed">{t("warnings-none")}</Text>}
      {warnings.map((warning) => {
        const { id, text } = warning;
        if (open?.warning?.id === id)
          return <WarningForm key={id} client={client} warning={warning} onDone={close} />;
        return (
          <Group key={id} gap="xs" wrap="nowrap">
            <Text flex={1} style={{ overflowWrap: "anywhere" }}>
              {kindWords(t, warning)}
              <span data-private>{text}</span>
            </Text>
            <ActionIcon aria-label={t("warnings-change", { text })} onClick={() => setOpen({ warning })}>
              <IconPencil size="1.125rem" stroke={ICON_STROKE} />
            </ActionIcon>
            <ActionIcon
              aria-label={t("warnings-remove", { text })}
              loading={remove.isPending && remove.variables.id === id}
              onClick={() => remove.mutate(warning)}
            >
              <IconTrash size="1.125rem" stroke={ICON_STROKE} />
            </ActionIcon>
          </Group>
        );
      })}
      {open && open.warning === null && <WarningForm client={client} warning={null} onDone={close} />}
      {!open && (
        <Group>
          <Button
            variant="light"
            leftSection={<IconPlus size="1.125rem" stroke={ICON_STROKE} />}
            onClick={() => setOpen({ warning: null })}
          >
            {t("warnings-add")}
          </Button>
        </Group>
      )}
    </Part>
  );
}
