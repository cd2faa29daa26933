/**
 * Opens the print dialog for the sheet beside it; says why when there is none. That it happens is written down first:
 * `what` is the code of the paper, with words `note-<what>`.
 */
import { Button, Stack } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";
import { ICON_STROKE } from "./theme";

export type Paper =
  | "recovery-codes"
  | "invitation"
  | "computer-code"
  | "leaving-report"
  | "certificate"
  | `day-sheet ${string}`;

export function PrintButton({ what }: { what: Paper }) {
  const t = useT();
  const print = useMutation<null, CommandError>({
    mutationFn: async () => {
      await ipc.printed(what, null);
      return ipc.printPage();
    },
  });
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="default"
        leftSection={<IconPrinter size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
        loading={print.isPending}
        onClick={() => print.mutate()}
      >
        {t("print")}
      </Button>
      <ErrorNotice error={print.error} />
    </Stack>
  );
}
