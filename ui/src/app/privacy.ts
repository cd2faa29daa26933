/**
 * The privacy key: while it is on, names, contacts and notes are covered on every screen, for eyes across the counter.
 *
 * What is private says so by `data-private`; global.css does the covering, so that pressing the key draws nothing anew
 * and a screen that comes later is covered from its first moment. It stays on until the key is pressed again.
 */
import { useSyncExternalStore } from "react";

const SIGN = "privacy";
const listeners = new Set<() => void>();

/** Whether private things are covered now. */
export function isPrivate(): boolean {
  return SIGN in document.documentElement.dataset;
}

/** Covers what is private, or shows it again. */
export function togglePrivacy(): void {
  const { dataset } = document.documentElement;
  if (isPrivate()) delete dataset[SIGN];
  else dataset[SIGN] = "";
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** {@link isPrivate} that redraws the component. */
export function usePrivacy(): boolean {
  return useSyncExternalStore(subscribe, isPrivate);
}
