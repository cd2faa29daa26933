/** There is a client base here and it cannot be opened: why, and the ways out. */
import { Button, Group } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { LanguageChoice } from "@/app/LanguageChoice";
import { rereadState } from "@/app/phase";
import { ErrorNotice } from "@/components/ErrorNotice";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import type { AppState } from "@/ipc/commands";

type Props = { problem: NonNullable<AppState["problem"]>; onRestore: () => void };

/** Problems where a copy would change nothing: the program is too old, or the base is open elsewhere. */
const NOT_FOR_RESTORE = new Set(["newer-version", "already-open"]);

export function ProblemScreen({ problem, onRestore }: Props) {
  const t = useT();
  const retry = useMutation({ mutationFn: rereadState });
  return (
    <WizardFrame
      title={t("base-closed")}
      corner={<LanguageChoice />}
      next={{ label: t("retry"), run: () => retry.mutate(), busy: retry.isPending }}
    >
      <ErrorNotice error={problem} />
      <Group>
        {!NOT_FOR_RESTORE.has(problem.code) && (
          <Button variant="default" onClick={onRestore}>
            {t("restore-from-copy")}
          </Button>
        )}
      </Group>
    </WizardFrame>
  );
}
