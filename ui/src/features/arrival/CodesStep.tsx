/** The recovery codes that came with the confirmation codes, before going on. */
import { useMutation } from "@tanstack/react-query";
import { RecoveryCodes } from "@/app/RecoveryCodes";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";

type Props = { codes: string[]; onNext: () => Promise<void> };

export function CodesStep({ codes, onNext }: Props) {
  const t = useT();
  const next = useMutation({ mutationFn: onNext });
  return (
    <WizardFrame
      title={t("recovery-title")}
      lead={t("recovery-lead")}
      next={{ label: t("recovery-on-paper"), run: () => next.mutate(), busy: next.isPending }}
    >
      <RecoveryCodes codes={codes} />
    </WizardFrame>
  );
}
