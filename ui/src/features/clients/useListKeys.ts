/** Moving through the list by keys, from the list itself and from the search box above it. */
import { useWindowEvent } from "@mantine/hooks";

type Options = {
  /** The list's element. */
  list: { current: HTMLElement | null };
  count: number;
  /** Rows a screenful has. */
  screenful: number;
  active: number;
  onMove: (index: number) => void;
  onOpen: (index: number) => void;
};

/** Keys typed elsewhere, in the drawer for example, are not ours. */
function isOurs(event: KeyboardEvent, list: HTMLElement | null): boolean {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return false;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target === document.body || list?.contains(target) === true || isSearchBox(target);
}

function isSearchBox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "search";
}

export function useListKeys({ list, count, screenful, active, onMove, onOpen }: Options): void {
  useWindowEvent("keydown", (event) => {
    if (count === 0 || !isOurs(event, list.current)) return;
    const next = target(event);
    if (next !== null) {
      event.preventDefault();
      onMove(Math.min(Math.max(next, 0), count - 1));
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      onOpen(active);
    }
  });

  function target(event: KeyboardEvent): number | null {
    if (event.key === "ArrowDown") return active + 1;
    if (event.key === "ArrowUp") return active - 1;
    if (event.key === "PageDown") return active + screenful;
    if (event.key === "PageUp") return active - screenful;
    if (isSearchBox(event.target)) return null;
    if (event.key === "Home") return 0;
    if (event.key === "End") return count - 1;
    return null;
  }
}
