/** Leaving day: what would happen is shown, then done, then certified. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Page } from "@/components/Page";
import { useT } from "@/i18n/t";
import { CertificateView } from "./CertificateView";
import { Confirm } from "./Confirm";
import type { Choice } from "./choice";
import { useLeave, useRun } from "./mutations";
import { PlanView } from "./PlanView";
import { leavingPlan } from "./queries";
import { Running } from "./Running";

function Steps({ userId }: { userId: string }) {
  const navigate = useNavigate();
  const { data: plan } = useSuspenseQuery(leavingPlan(userId));
  const [choice, setChoice] = useState<Choice>({ successor: "", picked: null });
  const [isConfirming, setConfirming] = useState(false);
  const leave = useLeave(userId);
  const { error } = useRun(userId);

  if (isConfirming) {
    return (
      <Confirm
        plan={plan}
        choice={choice}
        error={error}
        onBack={() => setConfirming(false)}
        onRun={() => leave.mutate(choice)}
      />
    );
  }
  return (
    <PlanView
      userId={userId}
      plan={plan}
      choice={choice}
      onChange={setChoice}
      onNext={() => setConfirming(true)}
      onCancel={() => void navigate({ to: "/people" })}
    />
  );
}

export function LeavingPage() {
  const t = useT();
  const { person } = useParams({ from: "/people/leave/$person" });
  const { isRunning, certificate } = useRun(person);
  return (
    <Page title={t("leaving-title")} narrow>
      {isRunning && <Running />}
      {certificate && <CertificateView certificate={certificate} />}
      {!isRunning && !certificate && <Steps userId={person} />}
    </Page>
  );
}
