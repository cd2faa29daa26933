/** Leaving day being done: the stage, how far it is. It cannot be stopped halfway; a power cut leaves one whole state. */
import { Stack, Text } from "@mantine/core";
import { useJob } from "@/app/useJob";
import { JobProgress } from "@/components/JobProgress";
import { hasWords, useT } from "@/i18n/t";

export function Running() {
  const t = useT();
  const job = useJob("leaving");
  const stage = job && hasWords(`leaving-stage-${job.stage}`) ? job.stage : "closing";
  return (
    <Stack gap="sm">
      <JobProgress label={t(`leaving-stage-${stage}`)} done={job?.done ?? 0} total={job?.total ?? 0} />
      <Text size="sm" c="dimmed">
        {t("leaving-running-hint")}
      </Text>
    </Stack>
  );
}
