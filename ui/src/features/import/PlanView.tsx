/** What would happen: counts, and the rows that stay out with their reasons. */
import { Stack, Title } from "@mantine/core";
import { useT } from "@/i18n/t";
import type { ImportPlan } from "@/ipc/commands";
import { Counts } from "./Counts";
import { RejectedList } from "./RejectedList";

/** The plan comes where nobody looks yet: below what asked for it. */
function intoView(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: "start" });
}

export function PlanView({ plan }: { plan: ImportPlan }) {
  const t = useT();
  const { added, updated, skipped, rejected, rejectedCount } = plan;
  return (
    <Stack component="section" ref={intoView} aria-label={t("import-plan")} role="status">
      <Title order={2}>{t("import-plan")}</Title>
      <Counts added={added} updated={updated} skipped={skipped} rejected={rejectedCount} />
      <RejectedList rows={rejected} count={rejectedCount} />
    </Stack>
  );
}
