/** Words of the screen, from `assets/locales/<language>.ftl`. In components `const t = useT()`; elsewhere `t`. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import en from "../../../assets/locales/en.ftl?raw";
import pl from "../../../assets/locales/pl.ftl?raw";
import ru from "../../../assets/locales/ru.ftl?raw";
import uk from "../../../assets/locales/uk.ftl?raw";
import { type Language, language, useLanguage } from "./language";

type Args = Record<string, FluentVariable>;
export type T = (id: string, args?: Args) => string;

const TEXTS: Record<Language, string> = { en, uk, pl, ru };
const bundles = new Map<Language, FluentBundle>();

function bundle(code: Language): FluentBundle {
  const ready = bundles.get(code);
  if (ready) return ready;
  // No isolation marks: none of our languages runs right to left, and they would be copied along.
  const made = new FluentBundle(code, { useIsolating: false });
  made.addResource(new FluentResource(TEXTS[code]));
  bundles.set(code, made);
  return made;
}

/** The words `id` in the language `code`; an unknown id shows itself, so that it is seen. */
export function translate(code: Language, id: string, args?: Args): string {
  const words = bundle(code);
  const message = words.getMessage(id);
  return message?.value ? words.formatPattern(message.value, args ?? null, []) : id;
}

/** Whether there are words for `id`. */
export function hasWords(id: string): boolean {
  return bundle(language()).hasMessage(id);
}

/** The words `id` in the language spoken now. */
export const t: T = (id, args) => translate(language(), id, args);

/** {@link t} that redraws the component when the language changes. */
export function useT(): T {
  const code = useLanguage();
  return (id, args) => translate(code, id, args);
}
