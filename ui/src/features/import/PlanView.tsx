/** What would happen: counts, and the rows that stay out with their reasons. */
import { Stack, Title } from "@mantine/core";
import { useT } from "@/i18n/t";
import type { ImportPlan } from "@/ipc/commands";
import { Counts } from "./Counts";
import classes from "./import.module.css";
import { intoView } from "./intoView";
import { RejectedList } from "./RejectedList";

export function PlanView({ plan }: { plan: ImportPlan }) {
  const t = useT();
  const { added, updated, skipped, rejected, rejectedCount } = plan;
  return (
    <Stack
      component="section"
      ref={intoView}
      className={classes.news}
      aria-label={t("import-plan")}
      role="status"
    >
      <Title order={2}>{t("import-plan")}</Title>
      <Counts added={added} updated={updated} skipped={skipped} rejected={rejectedCount} />
      <RejectedList rows={rejected} count={rejectedCount} />
    </Stack>
  );
}
