/** The rules on clients' data: read, accepted, signed. */
import { Box, Checkbox, Paper, Skeleton } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { LanguageChoice } from "@/app/LanguageChoice";
import { signedIn } from "@/app/phase";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PlainText } from "@/components/PlainText";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import { asCommandError, type CommandError, ipc } from "@/ipc/commands";
import { LeaveButton } from "./LeaveButton";
import { rulesToSign } from "./queries";

export function RulesStep() {
  const t = useT();
  const [accepted, setAccepted] = useState(false);
  const rules = useQuery(rulesToSign());
  const sign = useMutation<void, CommandError, number>({
    mutationFn: async (version) => signedIn(await ipc.signRules(version)),
  });
  const error = sign.error ?? (rules.error && asCommandError(rules.error));
  return (
    <WizardFrame
      title={t("arrival-rules")}
      lead={t("arrival-rules-lead")}
      corner={<LanguageChoice />}
      extra={<LeaveButton />}
      next={{
        label: t("arrival-rules-sign"),
        run: () => rules.data && sign.mutate(rules.data.version),
        busy: sign.isPending,
        disabled: !accepted || !rules.data,
      }}
    >
      {rules.data ? (
        <Paper
          px="lg"
          py="md"
          mah="50vh"
          tabIndex={0}
          role="region"
          aria-label={t("arrival-rules")}
          style={{ overflowY: "auto" }}
        >
          <PlainText text={rules.data.text} />
        </Paper>
      ) : (
        <Skeleton h="50vh" />
      )}
      <Box>
        <Checkbox
          label={t("arrival-rules-accept")}
          checked={accepted}
          onChange={(event) => setAccepted(event.currentTarget.checked)}
        />
      </Box>
      <ErrorNotice error={error} />
    </WizardFrame>
  );
}
