/**
 * The privacy key: while it is on, names, contacts and notes are covered on every screen, for eyes across the counter.
 *
 * What is private says so by `data-private`; global.css does the covering, so that pressing the key draws nothing anew
 * and a screen that comes later is covered from its first moment. It stays on until the key is pressed again.
 */
import { signal } from "./signal";

const isOn = signal(false);

/** Whether private things are covered now. */
export function isPrivate(): boolean {
  return isOn.get();
}

/** Covers what is private, or shows it again. */
export function togglePrivacy(): void {
  isOn.set(!isOn.get());
  document.documentElement.toggleAttribute("data-privacy", isOn.get());
}

/** {@link isPrivate} that redraws the component. */
export function usePrivacy(): boolean {
  return isOn.use();
}
