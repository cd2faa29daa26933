/** Keys that work anywhere on the desk. Letters count only outside fields. */
import { modals } from "@mantine/modals";
import { useEffect } from "react";
import { isCovered, isPlain, isTyping } from "@/components/keys";
import { canUndo, undoLast } from "@/components/undoToast";
import { t } from "@/i18n/t";
import { openBooking } from "./booking";
import { KeyMap } from "./KeyMap";
import { lockDesk } from "./phase";
import { togglePrivacy } from "./privacy";

/** The search box of the top bar. */
export const SEARCH_ID = "desk-search";

/** Shows the map of keys. */
export function showKeyMap(): void {
  modals.open({
    modalId: "key-map",
    title: t("keys-title"),
    size: "lg",
    closeButtonProps: { "aria-label": t("close") },
    children: <KeyMap />,
  });
}

/** Physical keys, so that Ctrl+L is the same key on a Cyrillic keyboard. */
function command(event: KeyboardEvent): (() => void) | null {
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (control && event.code === "KeyL") return () => void lockDesk();
  if (control && event.code === "KeyK") return () => document.getElementById(SEARCH_ID)?.focus();
  if (control && event.code === "KeyZ" && canUndo()) return undoLast;
  if (event.code === "F8" && !event.ctrlKey && !event.altKey && !event.metaKey) return togglePrivacy;
  if (event.key === "?" && !isTyping(event.target)) return showKeyMap;
  const isFree = isPlain(event) && !isTyping(event.target) && !isCovered();
  if (isFree && event.code === "KeyN") return () => openBooking();
  return null;
}

export function useDeskKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = event.defaultPrevented ? null : command(event);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
