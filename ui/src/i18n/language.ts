/** The language of the screen. One value for the whole window; changing it redraws at once. */
import { useSyncExternalStore } from "react";

/** Languages with a catalogue, each with its own name for itself. */
export const LANGUAGES = { uk: "Українська", pl: "Polski", ru: "Русский", en: "English" } as const;
export type Language = keyof typeof LANGUAGES;

/** Whether `code` is one of {@link LANGUAGES}. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code);
}

let current: Language = "en";
const listeners = new Set<() => void>();

/** The language spoken now. */
export function language(): Language {
  return current;
}

/** Speaks `code` from now on; an unknown one changes nothing. */
export function speak(code: string): void {
  if (!isLanguage(code) || code === current) return;
  current = code;
  if (typeof document !== "undefined") document.documentElement.lang = code;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The language spoken now; the component redraws when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}
