/** Whose export a file is that turned up elsewhere: by its mark, and by the clients in it. */
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconFileSearch, IconHelpCircle } from "@tabler/icons-react";
import { useState } from "react";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Part } from "@/components/Part";
import { PathField } from "@/components/PathField";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { Trace } from "@/ipc/commands";
import { pickFile } from "@/ipc/dialog";
import { certaintyOf } from "./alert";
import { useTrace } from "./mutations";

const ENDINGS = ["csv", "xlsx", "xls", "ods", "txt"];

export function WhoLeaked() {
  const t = useT();
  const [path, setPath] = useState("");
  const trace = useTrace();
  const change = (next: string) => {
    setPath(next);
    trace.reset();
  };
  return (
    <Part title={t("watch-trace")} hint={t("watch-trace-hint")}>
      <Stack
        component="form"
        gap="sm"
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim() !== "" && !trace.isPending) trace.mutate(path.trim());
        }}
      >
        <PathField
          label={t("watch-trace-file")}
          value={path}
          onChange={change}
          choose={() => pickFile(t("watch-trace-file"), ENDINGS)}
        />
        <Group>
          <Button
            type="submit"
            variant="default"
            leftSection={<IconFileSearch size="1.125rem" stroke={ICON_STROKE} />}
            loading={trace.isPending}
            disabled={path.trim() === ""}
          >
            {t("watch-trace-run")}
          </Button>
        </Group>
      </Stack>
      <ErrorNotice error={trace.error} />
      {trace.data && <Finding trace={trace.data} />}
    </Part>
  );
}

function Finding({ trace: { export: found, certainty, rows } }: { trace: Trace }) {
  const t = useT();
  const level = certaintyOf(certainty);
  if (!found) {
    return (
      <Alert
        role="alert"
        color="gray"
        icon={<IconHelpCircle stroke={ICON_STROKE} />}
        title={t("watch-trace-none")}
      >
        {t("watch-trace-none-hint", { count: rows })}
      </Alert>
    );
  }
  return (
    <Alert
      role="alert"
      color={level === "possible" ? "yellow" : "red"}
      icon={<IconFileSearch stroke={ICON_STROKE} />}
      title={t("watch-trace-found", { name: found.by, when: formatMoment(found.at) })}
    >
      <Stack gap="xs">
        <Text size="sm">{t(`watch-trace-${level}`, { percent: certainty, count: rows })}</Text>
        <Text size="sm">{t("watch-trace-export", { count: found.rows, reason: found.reason })}</Text>
        {found.approver && <Text size="sm">{t("watch-export-approved", { name: found.approver })}</Text>}
        <Text size="sm">{t("watch-trace-careful")}</Text>
      </Stack>
    </Alert>
  );
}
