/** A copy being made: what happens, how far, how to stop it. */
import { Text } from "@mantine/core";
import { useState } from "react";
import { useJob } from "@/app/useJob";
import { JobProgress } from "@/components/JobProgress";
import { formatBytes } from "@/i18n/format";
import { hasWords, useT } from "@/i18n/t";
import { ipc } from "@/ipc/commands";

export function Copying() {
  const t = useT();
  const job = useJob("backup");
  const [stopping, setStopping] = useState(false);
  const stop = () => {
    setStopping(true);
    void ipc.backupCancel().catch(() => setStopping(false));
  };
  const stage = `backups-stage-${job?.stage ?? "copying"}`;
  const amount = job && job.total > 0 ? `${formatBytes(job.done)} / ${formatBytes(job.total)}` : null;
  return (
    <div>
      <JobProgress
        label={t(stopping ? "backups-stopping" : hasWords(stage) ? stage : "backups-stage-copying")}
        done={job?.done ?? 0}
        total={job?.total ?? 0}
        {...(amount ? { amount } : {})}
        {...(stopping ? {} : { onCancel: stop })}
      />
      <Text size="sm" c="dimmed">
        {t("backups-copying-hint")}
      </Text>
    </div>
  );
}
