/** Sealed data on a person: opened on request, because each look is written down. */
import { Button, Group, Stack, Text, Textarea, Title } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { asCommandError, type Person } from "@/ipc/commands";
import { useSetStaffData } from "./mutations";
import { staffData } from "./queries";

const MAX_LENGTH = 4000;

function Editor({ person, kept }: { person: Person; kept: string }) {
  const t = useT();
  const mayChange = useRight("change-staff-data");
  const [text, setText] = useState(kept);
  const save = useSetStaffData(person.id);
  if (!mayChange) {
    return (
      <Text style={{ whiteSpace: "pre-wrap" }}>
        {kept === "" ? t("staff-data-empty") : <span data-private>{kept}</span>}
      </Text>
    );
  }
  return (
    <Stack
      component="form"
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate(text);
      }}
    >
      <Textarea
        data-private
        aria-label={t("staff-data-title")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={4}
        maxRows={12}
        maxLength={MAX_LENGTH}
        autoFocus
      />
      <ErrorNotice error={save.error} />
      <Group>
        <Button type="submit" variant="default" loading={save.isPending} disabled={text === kept}>
          {t("save")}
        </Button>
      </Group>
    </Stack>
  );
}

export function StaffData({ person }: { person: Person }) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const { data, error, isFetching } = useQuery({ ...staffData(person.id), enabled: asked });
  return (
    <Stack component="section" gap="sm" aria-label={t("staff-data-title")}>
      <div>
        <Title order={3}>{t("staff-data-title")}</Title>
        <Text size="sm" c="dimmed">
          {t("staff-data-hint")}
        </Text>
      </div>
      {data === undefined ? (
        <Group>
          <Button
            variant="default"
            leftSection={<IconLock size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
            loading={isFetching}
            onClick={() => setAsked(true)}
          >
            {t("staff-data-show")}
          </Button>
        </Group>
      ) : (
        <Editor person={person} kept={data} />
      )}
      <ErrorNotice error={error && asCommandError(error)} />
    </Stack>
  );
}
