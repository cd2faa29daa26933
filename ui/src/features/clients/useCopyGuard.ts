/**
 * Copying or dragging the text of many clients out of the list is taking them out: it is stopped here and told to the
 * program, which writes it down and counts it as an export.
 */
import { notifications } from "@mantine/notifications";
import { useEffect } from "react";
import { errorWords } from "@/i18n/errors";
import { t } from "@/i18n/t";
import { asCommandError, ipc } from "@/ipc/commands";

/** As many clients may be copied at once: somebody dictates a family's numbers. */
const COPIED_AT_MOST = 5;

/** How many clients of the list the text marked now touches. */
function clientsMarked(list: HTMLElement | null): number {
  const marked = document.getSelection();
  if (!list || !marked || marked.isCollapsed) return 0;
  const lines = [...list.querySelectorAll("[role='option']")];
  return lines.filter((line) => marked.containsNode(line, true)).length;
}

/** The text whose copying was counted as an export; the next press of the keys takes it along. */
type Allowed = { text: string; until: number };

const ALLOWED_MS = 60_000;

function tell(color: string, title: string, message: string): void {
  const closeButtonProps = { "aria-label": t("close") };
  notifications.show({ color, title, message, withBorder: true, closeButtonProps });
}

/** Asks whether so many may be taken along; what was stopped meanwhile is not on the clipboard. */
async function ask(count: number, text: string): Promise<Allowed | null> {
  try {
    await ipc.clientsCopied(count);
  } catch (error) {
    const refusal = errorWords(asCommandError(error));
    tell("orange", t("clients-copy-stopped", { count }), `${refusal.text} ${t("clients-copy-stopped-hint")}`);
    return null;
  }
  tell("teal", t("clients-copy-again", { count }), t("clients-copy-again-hint"));
  return { text, until: Date.now() + ALLOWED_MS };
}

export function useCopyGuard(list: { current: HTMLElement | null }): void {
  useEffect(() => {
    let allowed: Allowed | null = null;
    const guard = (event: Event) => {
      const count = clientsMarked(list.current);
      if (count < 2) return;
      if (count <= COPIED_AT_MOST) {
        // A handful is daily work: it is only written down.
        if (event.type !== "dragstart") ipc.clientsCopied(count).catch(() => undefined);
        return;
      }
      const text = String(document.getSelection());
      const isAllowed = allowed?.text === text && Date.now() < allowed.until;
      allowed = null;
      if (isAllowed) return;
      event.preventDefault();
      void ask(count, text).then((answer) => (allowed = answer));
    };
    const ways = ["copy", "cut", "dragstart"] as const;
    for (const way of ways) document.addEventListener(way, guard);
    return () => {
      for (const way of ways) document.removeEventListener(way, guard);
    };
  }, [list]);
}
