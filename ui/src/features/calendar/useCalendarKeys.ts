/** The keys of the calendar: letters for the page, arrows from card to card, letters for the card in focus. */
import { useWindowEvent } from "@mantine/hooks";
import type { RefObject } from "react";
import { isCovered, isPlain, isTyping } from "@/components/keys";
import type { View } from "./address";
import { isArrow, neighbour, type Place } from "./keys";

type Actions = {
  onToday: () => void;
  onStep: (step: 1 | -1) => void;
  onView: (view: View) => void;
  /** Of the card in focus. */
  onStatus: (card: string, at: Element) => void;
  onMove: (card: string) => void;
};

const VIEW_KEYS: Readonly<Record<string, View>> = {
  KeyD: "day",
  KeyW: "week",
  KeyR: "rooms",
  KeyO: "month",
};

/** Nothing typed into a field or into what lies over the page is ours; a link or a button elsewhere takes no letters. */
function isOurs(event: KeyboardEvent): event is KeyboardEvent & { target: HTMLElement } {
  const { target } = event;
  if (event.defaultPrevented || !isPlain(event) || isTyping(target) || isCovered()) return false;
  // Arrows belong to a row of choices.
  const isChoice = isArrow(event.key) && target instanceof HTMLInputElement;
  return target instanceof HTMLElement && !isChoice && target.closest("[role='dialog']") === null;
}

/** The name of the card that `target` is. */
function cardOf(target: HTMLElement): string | null {
  return target.closest("article")?.querySelector<HTMLElement>("[data-card]")?.dataset.card ?? null;
}

/** The cards on the screen, by where they are drawn. */
function placesIn(page: HTMLElement): Place[] {
  return [...page.querySelectorAll<HTMLElement>("article:not(.ec-ghost, .ec-preview) [data-card]")].map(
    (card) => {
      const article = card.closest("article") ?? card;
      const { top } = article.getBoundingClientRect();
      return {
        id: card.dataset.card ?? "",
        column: Number.parseInt(article.style.gridColumn, 10),
        start: top,
      };
    },
  );
}

/** Brings the focus to a card. */
export function focusCard(page: HTMLElement | null, card: string): void {
  const article = page?.querySelector(`[data-card="${CSS.escape(card)}"]`)?.closest("article");
  article?.focus({ preventScroll: true });
  article?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

export function useCalendarKeys(page: RefObject<HTMLElement | null>, actions: Actions): void {
  useWindowEvent("keydown", (event) => {
    if (!isOurs(event)) return;
    const card = cardOf(event.target);
    const run = card === null ? onPage(event) : (onCard(event, card) ?? onPage(event));
    if (!run) return;
    event.preventDefault();
    run();
  });

  function onCard(event: KeyboardEvent & { target: HTMLElement }, card: string): (() => void) | null {
    const article = event.target;
    if (event.key === "Escape") return () => article.blur();
    if (event.code === "KeyS") return () => actions.onStatus(card, article);
    if (event.code === "KeyM") return () => actions.onMove(card);
    if (!isArrow(event.key) || !page.current) return null;
    const next = neighbour(placesIn(page.current), card, event.key);
    return () => next !== null && focusCard(page.current, next);
  }

  function onPage(event: KeyboardEvent): (() => void) | null {
    const view = VIEW_KEYS[event.code];
    if (view) return () => actions.onView(view);
    if (event.code === "KeyT") return actions.onToday;
    if (event.key === "ArrowLeft") return () => actions.onStep(-1);
    if (event.key === "ArrowRight") return () => actions.onStep(1);
    return null;
  }
}
