/** The role asks for confirmation codes and none are set up yet. */
import { FactorScan, useFactorSetup } from "@/app/FactorSetup";
import { LanguageChoice } from "@/app/LanguageChoice";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import type { FactorSet } from "@/ipc/commands";
import { LeaveButton } from "./LeaveButton";

export function FactorStep({ onSet }: { onSet: (set: FactorSet) => void }) {
  const t = useT();
  const setup = useFactorSetup(onSet);
  return (
    <WizardFrame
      title={t("factor-title")}
      lead={t("factor-lead")}
      corner={<LanguageChoice />}
      extra={<LeaveButton />}
      next={{
        label: t("next"),
        run: () => setup.confirm.mutate(),
        busy: setup.confirm.isPending,
        disabled: !setup.isReady,
      }}
    >
      <FactorScan setup={setup} />
    </WizardFrame>
  );
}
