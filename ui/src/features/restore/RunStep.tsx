/** Fourth screen: what will happen, then the work itself. A computer new to this base asks for a password first. */
import { Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useJob } from "@/app/useJob";
import { useStrength } from "@/app/useStrength";
import { ErrorNotice } from "@/components/ErrorNotice";
import { JobProgress } from "@/components/JobProgress";
import { PasswordField } from "@/components/PasswordField";
import { StrengthBar } from "@/components/StrengthBar";
import { WizardFrame } from "@/components/WizardFrame";
import { formatBytes, formatMoment } from "@/i18n/format";
import { hasWords, useT } from "@/i18n/t";
import { type CommandError, ipc, type RestoreReport, type RestoreSet } from "@/ipc/commands";
import { place } from "./steps";

type Props = {
  folder: string;
  kit: string;
  set: RestoreSet;
  onBack: () => void;
  onDone: (report: RestoreReport) => void;
};

function Running() {
  const t = useT();
  const job = useJob("restore");
  const stage = `restore-stage-${job?.stage ?? "checking"}`;
  const amount = job && job.total > 0 ? `${formatBytes(job.done)} / ${formatBytes(job.total)}` : undefined;
  return (
    <JobProgress
      label={t(hasWords(stage) ? stage : "restore-running")}
      done={job?.done ?? 0}
      total={job?.total ?? 0}
      amount={amount}
      onCancel={() => void ipc.restoreCancel()}
    />
  );
}

function NewPassword({
  value,
  onChange,
  names,
}: {
  value: string;
  onChange: (v: string) => void;
  names: string[];
}) {
  const t = useT();
  const strength = useStrength(value, names);
  return (
    <Stack gap="xs">
      <Text size="sm">{t("restore-password-lead")}</Text>
      <PasswordField isNew autoFocus label={t("new-password")} value={value} onChange={onChange} />
      <StrengthBar strength={strength} />
    </Stack>
  );
}

export function RunStep({ folder, kit, set, onBack, onDone }: Props) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const [password, setPassword] = useState("");
  const run = useMutation<RestoreReport, CommandError>({
    mutationFn: () => ipc.restoreRun(folder, kit, set.number, asked ? password : null),
    onSuccess: onDone,
    onError: ({ code }) => code === "password-needed" && setAsked(true),
  });
  const refused = run.error?.code === "password-needed" ? null : run.error;

  return (
    <WizardFrame
      title={asked ? t("restore-password") : t("restore-run")}
      lead={t("restore-run-lead", { when: formatMoment(set.at), clients: set.counts.clients ?? 0 })}
      step={place("run")}
      back={run.isPending ? undefined : onBack}
      next={{
        label: t("restore"),
        run: () => run.mutate(),
        busy: run.isPending,
        disabled: asked && password === "",
      }}
    >
      {asked && <NewPassword value={password} onChange={setPassword} names={[set.businessName]} />}
      <Text size="sm" c="dimmed">
        {t("restore-run-safe")}
      </Text>
      {run.isPending && <Running />}
      <ErrorNotice error={refused} />
    </WizardFrame>
  );
}
