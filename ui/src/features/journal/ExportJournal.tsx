/** Taking entries of the journal out as a file: where to and why; it is written into the journal itself. */
import { Alert, Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PathField } from "@/components/PathField";
import { formatFileDay } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { JournalFilter } from "@/ipc/commands";
import { pickNewFile } from "@/ipc/dialog";
import { useExportJournal } from "./mutations";

type Props = { filter: JournalFilter; isFiltered: boolean; onClose: () => void };

export function ExportJournal({ filter, isFiltered, onClose }: Props) {
  const t = useT();
  const run = useExportJournal();
  const [path, setPath] = useState("");
  const [reason, setReason] = useState("");
  const complete = path.trim() !== "" && reason.trim() !== "";
  const name = `${t("journal-file-name")}-${formatFileDay(Date.now())}.csv`;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("journal-export")}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      {run.data ? (
        <Stack>
          <Alert
            role="alert"
            color="green"
            icon={<IconCircleCheck stroke={ICON_STROKE} />}
            title={t("journal-exported", { count: run.data.rows })}
          >
            <Text size="sm" style={{ overflowWrap: "anywhere" }}>
              {t("export-done-path", { path: path.trim() })}
            </Text>
          </Alert>
          <Group>
            <Button onClick={onClose}>{t("close")}</Button>
          </Group>
        </Stack>
      ) : (
        <Stack
          component="form"
          gap="md"
          onSubmit={(event) => {
            event.preventDefault();
            if (complete && !run.isPending) run.mutate({ path: path.trim(), reason: reason.trim(), filter });
          }}
        >
          <Text size="sm">{t(isFiltered ? "journal-export-filtered" : "journal-export-all")}</Text>
          <PathField
            label={t("export-path")}
            value={path}
            onChange={setPath}
            choose={() => pickNewFile(t("journal-export"), name, "csv")}
            autoFocus
          />
          <Textarea
            label={t("export-reason")}
            description={t("journal-export-reason-hint")}
            required
            withAsterisk={false}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ErrorNotice error={run.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" loading={run.isPending} disabled={!complete}>
              {t("journal-export-run")}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
