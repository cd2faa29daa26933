/**
 * Copying or dragging the text of many clients out of the list is taking them out: it is stopped here and told to the
 * program, which writes it down and counts it as an export.
 */
import { notifications } from "@mantine/notifications";
import { useEffect } from "react";
import { t } from "@/i18n/t";
import { asCommandError, ipc } from "@/ipc/commands";
import { refusedToast } from "./refusedToast";

/** As many clients may be copied at once: somebody dictates a family's numbers. */
export const COPIED_AT_MOST = 5;

/** How many clients of the list the text marked now touches. */
export function clientsMarked(list: HTMLElement | null): number {
  const marked = document.getSelection();
  if (!list || !marked || marked.isCollapsed) return 0;
  const lines = [...list.querySelectorAll("[role='option']")];
  return lines.filter((line) => marked.containsNode(line, true)).length;
}

async function stopped(count: number): Promise<void> {
  notifications.show({
    color: "orange",
    withBorder: true,
    closeButtonProps: { "aria-label": t("close") },
    title: t("clients-copy-stopped", { count }),
    message: t("clients-copy-stopped-hint"),
  });
  try {
    await ipc.clientsCopied(count);
  } catch (error) {
    const refusal = asCommandError(error);
    // That so many are refused is what the notice above says in its own words.
    if (refusal.code !== "forbidden" && refusal.code !== "export-off") refusedToast(refusal);
  }
}

export function useCopyGuard(list: { current: HTMLElement | null }): void {
  useEffect(() => {
    const guard = (event: Event) => {
      const count = clientsMarked(list.current);
      if (count <= COPIED_AT_MOST) return;
      event.preventDefault();
      void stopped(count);
    };
    const ways = ["copy", "cut", "dragstart"] as const;
    for (const way of ways) document.addEventListener(way, guard);
    return () => {
      for (const way of ways) document.removeEventListener(way, guard);
    };
  }, [list]);
}
