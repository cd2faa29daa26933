/** Fourth screen: where copies go, and the first of them. It can be skipped, and what that costs is said. */
import { Button, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useJob } from "@/app/useJob";
import { ErrorNotice } from "@/components/ErrorNotice";
import { JobProgress } from "@/components/JobProgress";
import { PathField } from "@/components/PathField";
import { WizardFrame } from "@/components/WizardFrame";
import { formatBytes } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";
import { pickFolder } from "@/ipc/dialog";
import { place } from "./steps";
import type { Setup } from "./useSetup";

function FirstCopy() {
  const t = useT();
  const job = useJob("backup");
  const amount = job && job.total > 0 ? `${formatBytes(job.done)} / ${formatBytes(job.total)}` : undefined;
  return (
    <JobProgress
      label={t("setup-backup-running")}
      done={job?.done ?? 0}
      total={job?.total ?? 0}
      amount={amount}
      onCancel={() => void ipc.backupCancel()}
    />
  );
}

export function BackupStep({ setup }: { setup: Setup }) {
  const t = useT();
  const copy = useMutation<null, CommandError>({
    mutationFn: async () => {
      await ipc.backupTargets([setup.backupDir.trim()]);
      return ipc.backupNow();
    },
    onSuccess: () => setup.goTo("ready"),
  });

  return (
    <WizardFrame
      title={t("setup-backup")}
      lead={t("setup-backup-lead")}
      step={place("backup")}
      next={{
        label: t("setup-backup-run"),
        run: () => copy.mutate(),
        busy: copy.isPending,
        disabled: setup.backupDir.trim() === "",
      }}
      extra={
        <Button variant="subtle" color="gray" disabled={copy.isPending} onClick={() => setup.goTo("ready")}>
          {t("setup-backup-skip")}
        </Button>
      }
    >
      <PathField
        label={t("backup-folder")}
        description={t("setup-backup-hint")}
        value={setup.backupDir}
        onChange={setup.setBackupDir}
        choose={() => pickFolder(t("backup-folder"))}
        autoFocus
      />
      {copy.isPending && <FirstCopy />}
      <ErrorNotice error={copy.error} />
      <Text size="xs" c="dimmed">
        {t("setup-backup-skip-cost")}
      </Text>
    </WizardFrame>
  );
}
