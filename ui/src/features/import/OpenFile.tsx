/** Second step: how the file is understood, what to do with known people, and what would happen. */
import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import type { ImportView } from "@/ipc/commands";
import { ColumnTable } from "./ColumnTable";
import classes from "./import.module.css";
import { type Reading, usePlan, useReadAgain } from "./mutations";
import { PlanView } from "./PlanView";
import { ReadingChoice } from "./ReadingChoice";
import { StrategyChoice } from "./StrategyChoice";
import type { ImportState } from "./useImport";

type Props = {
  state: ImportState & { view: ImportView };
  change: (news: Partial<ImportState>) => void;
  onRun: () => void;
};

/** A client needs a name or a phone, so a file without such a column holds none. */
const ENOUGH = ["first-name", "last-name", "full-name", "phone"];

export function OpenFile({ state: { view, strategy, plan }, change, onRun }: Props) {
  const t = useT();
  const again = useReadAgain();
  const look = usePlan();
  const usable = view.columns.some(({ field }) => field !== null && ENOUGH.includes(field));

  const read = (reading: Reading) => {
    look.reset();
    again.mutate(reading, { onSuccess: (read) => change({ view: read, plan: null }) });
  };
  return (
    <Stack gap="lg">
      <Group gap="sm" wrap="nowrap">
        <IconFileText stroke={ICON_STROKE} style={{ flex: "none" }} aria-hidden />
        <Title order={2} miw={0} className={classes.breakWords}>
          {view.fileName}
        </Title>
        <Text c="dimmed" flex="none" data-figures>
          {t("import-rows", { count: view.rowCount })}
        </Text>
        <Button variant="default" flex="none" ml="auto" onClick={() => change({ view: null, plan: null })}>
          {t("import-other-file")}
        </Button>
      </Group>
      <ReadingChoice view={view} busy={again.isPending} onChange={read} />
      <ErrorNotice error={again.error} />
      <ColumnTable view={view} onChange={(mapping) => read({ mapping })} />
      <StrategyChoice value={strategy} onChange={(chosen) => change({ strategy: chosen, plan: null })} />
      {plan && <PlanView plan={plan} />}
      <ErrorNotice error={look.error} />
      {!usable && <Text c="red">{t("import-no-name-or-phone")}</Text>}
      <Group>
        {plan ? (
          <Button data-testid="import-run" onClick={onRun} disabled={plan.added + plan.updated === 0}>
            {t("import-run", { count: plan.added + plan.updated })}
          </Button>
        ) : (
          <Button
            onClick={() => look.mutate(strategy, { onSuccess: (seen) => change({ plan: seen }) })}
            loading={look.isPending || again.isPending}
            disabled={!usable}
          >
            {t("import-look")}
          </Button>
        )}
        <Text size="sm" c="dimmed">
          {t(plan ? "import-run-hint" : "import-look-hint")}
        </Text>
      </Group>
    </Stack>
  );
}
