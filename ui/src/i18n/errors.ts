/** Words for refusals and problems, found by their codes. Never shows a code alone. */
import { hasWords, t } from "./t";

type Refusal = { code: string; args: Record<string, string> };

/** What happened and what to do about it. */
type ErrorWords = { text: string; hint: string };

/** Arguments that are numbers, so that plural forms and sizes come out right. */
export function typedArgs(args: Record<string, string>): Record<string, string | number> {
  const read = ([name, value]: [string, string]) =>
    [name, /^\d+$/.test(value) ? Number(value) : value] as const;
  return Object.fromEntries(Object.entries(args).map(read));
}

/** The words of a refused command. */
export function errorWords({ code, args }: Refusal): ErrorWords {
  const known = hasWords(`error-${code}`) ? code : "internal";
  return { text: t(`error-${known}`, typedArgs(args)), hint: t(`error-${known}-hint`, typedArgs(args)) };
}

/** The words of what is wrong with one field. */
export function problemWords(problem: string): string {
  return t(hasWords(`problem-${problem}`) ? `problem-${problem}` : "problem-other");
}
