/** What the import did, and how to take it back. */
import { Alert, Button, Group, Stack } from "@mantine/core";
import { IconCheck, IconPlayerStop } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import { Counts } from "./Counts";
import classes from "./import.module.css";
import { intoView } from "./intoView";
import { RejectedList } from "./RejectedList";
import { UndoButton } from "./UndoButton";
import type { Ending } from "./useImport";

export function EndingReport({ ending, onAgain }: { ending: Ending; onAgain: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const { fileName, report, rejected, stopped } = ending;
  const { added, updated, skipped, rejectedCount } = report;
  return (
    <Stack component="section" ref={intoView} className={classes.news} aria-label={t("import-report")}>
      <Alert
        role="status"
        color={stopped ? "orange" : "green"}
        icon={stopped ? <IconPlayerStop stroke={ICON_STROKE} /> : <IconCheck stroke={ICON_STROKE} />}
        title={t(stopped ? "import-stopped" : "import-done", { file: fileName })}
      >
        {t(stopped ? "import-stopped-hint" : "import-done-hint")}
      </Alert>
      <Counts added={added} updated={updated} skipped={skipped} rejected={rejectedCount} />
      <RejectedList rows={rejected} count={rejectedCount} />
      <Group>
        <Button onClick={() => void navigate({ to: "/clients" })}>{t("import-see-clients")}</Button>
        <Button variant="default" onClick={onAgain}>
          {t("import-another")}
        </Button>
        {added + updated > 0 && (
          <UndoButton id={report.id} fileName={fileName} added={added} updated={updated} onUndone={onAgain} />
        )}
      </Group>
    </Stack>
  );
}
