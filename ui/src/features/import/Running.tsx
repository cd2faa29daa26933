/** The import at work: how far, how long still, and how to stop it. */
import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useJob } from "@/app/useJob";
import { JobProgress } from "@/components/JobProgress";
import { formatNumber } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { ipc } from "@/ipc/commands";

export function Running({ fileName, onStop }: { fileName: string; onStop: () => void }) {
  const t = useT();
  const job = useJob("import");
  const [stopping, setStopping] = useState(false);
  const stop = () => {
    setStopping(true);
    onStop();
    void ipc.importCancel();
  };
  const amount =
    job && t("import-progress", { done: formatNumber(job.done), total: formatNumber(job.total) });
  return (
    <Stack maw={720}>
      <JobProgress
        label={stopping ? t("import-stopping") : t("import-running", { file: fileName })}
        done={job?.done ?? 0}
        total={job?.total ?? 0}
        {...(amount ? { amount } : {})}
        {...(stopping ? {} : { onCancel: stop })}
      />
      <Text size="sm" c="dimmed">
        {t("import-running-hint")}
      </Text>
    </Stack>
  );
}
