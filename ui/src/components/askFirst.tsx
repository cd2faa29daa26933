/** The one dialog before what cannot be taken back: it names what will happen, and the safe button has the focus. */
import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import type { ReactNode } from "react";
import { t } from "@/i18n/t";

type Question = {
  title: string;
  what: ReactNode;
  confirm: string;
  /** The safe answer, where it has words of its own. */
  keep?: string;
  run: () => void;
};

export function askFirst({ title, what, confirm, keep = t("cancel"), run }: Question): void {
  modals.openConfirmModal({
    title,
    children: typeof what === "string" ? <Text>{what}</Text> : what,
    labels: { confirm, cancel: keep },
    confirmProps: { color: "red" },
    cancelProps: { "data-autofocus": true },
    closeButtonProps: { "aria-label": t("close") },
    onConfirm: run,
  });
}
