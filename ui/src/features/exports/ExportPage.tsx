/** Taking clients out as a file: how many, where to, why, with whose consent, and what is written down of it. */
import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { BackButton } from "@/app/BackButton";
import { useRight } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { asCommandError } from "@/ipc/commands";
import { Done } from "./Done";
import { ExportForm } from "./ExportForm";
import { useExport } from "./mutations";
import { exportPlan } from "./queries";

export function ExportPage() {
  const t = useT();
  const navigate = useNavigate();
  const mayExport = useRight("export-clients");
  const { q = "" }: { q?: string } = useSearch({ from: "/export" });
  const { data: plan, error } = useQuery({ ...exportPlan(q), enabled: mayExport });
  const run = useExport();
  const leave = () => void navigate({ to: "/clients", search: q ? { q } : {} });
  return (
    <Page narrow title={t("export-title")} action={<BackButton words={t("export-leave")} onClick={leave} />}>
      <Stack gap="lg" pb="xl">
        {!mayExport && <Text>{t("export-not-yours")}</Text>}
        {error && <ErrorNotice error={asCommandError(error)} />}
        {run.data && <Done done={run.data} onAgain={run.reset} />}
        {plan && !run.data && (
          <ExportForm
            plan={plan}
            query={q}
            isRunning={run.isPending}
            error={run.error}
            onRun={(draft) => run.mutate(draft)}
          />
        )}
      </Stack>
    </Page>
  );
}
