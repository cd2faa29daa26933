/** How a drawer beside a living page behaves: the focus comes in and goes back where it was, and Esc closes it. */
import { useWindowEvent } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { isCovered } from "./keys";

/** The drawers that are open, the topmost last. */
const open: symbol[] = [];

/** A field or a button whose list hangs open. */
const OPEN_LIST = "[aria-haspopup][aria-expanded='true']";

/** Whether Esc belongs to something above the drawer: an open list, a dialog. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return event.defaultPrevented || isCovered() || target?.matches(OPEN_LIST) === true;
}

/** The drawer's element is given what this returns. */
export function useDrawer(onClose: () => void) {
  const drawer = useRef<HTMLDivElement>(null);
  const [before] = useState(() => document.activeElement);
  const [own] = useState(() => Symbol("drawer"));

  useEffect(() => {
    open.push(own);
    return () => void open.splice(open.indexOf(own), 1);
  }, [own]);

  useEffect(() => {
    // A field inside that took the focus by itself keeps it.
    if (!drawer.current?.contains(document.activeElement)) drawer.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [before]);

  useWindowEvent("keydown", (event) => {
    if (event.key !== "Escape" || isTaken(event) || open.at(-1) !== own) return;
    event.preventDefault();
    onClose();
  });

  return drawer;
}
