/**
 * A value as it is typed: the words stay as they are until the field is left. What cannot be read stays even then and is
 * told, and Enter does not go on over it. A value that changes by itself takes the place of what was typed.
 */
import { type KeyboardEvent, useState } from "react";
import { problemWords } from "@/i18n/errors";

type Options<V> = {
  value: V;
  /** As it stands in the field before anything is typed. */
  words: string;
  /** What the words mean; `undefined` where they mean nothing. */
  parse: (words: string) => V | undefined;
  onChange: (value: V) => void;
  /** What is said of words that mean nothing: `problem-<problem>`. */
  problem: string;
  error?: string | null | undefined;
  /** Where the arrow up (1) and the arrow down (-1) lead; `null` where they lead nowhere. */
  step?: (by: 1 | -1) => V | null;
};

export function useTyped<V>({ value, words, parse, onChange, problem, error, step }: Options<V>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isTold, setTold] = useState(false);
  const [seen, setSeen] = useState(value);
  const isUnread = typed !== null && typed.trim() !== "" && parse(typed) === undefined;
  if (seen !== value) {
    setSeen(value);
    if (typed !== null && parse(typed) !== value) setTyped(null);
  }
  const tell = (event: KeyboardEvent) => {
    if (!isUnread) return;
    event.preventDefault();
    event.stopPropagation();
    setTold(true);
  };
  return {
    value: typed ?? words,
    error: error || (isUnread && isTold ? problemWords(problem) : null),
    autoComplete: "off",
    onChange(event: { currentTarget: { value: string } }) {
      const text = event.currentTarget.value;
      setTyped(text);
      setTold(false);
      const read = parse(text);
      if (read !== undefined) onChange(read);
    },
    onBlur() {
      if (isUnread) setTold(true);
      else setTyped(null);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === "Enter") return tell(event);
      const by = { ArrowUp: 1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
      const next = by === undefined || isUnread ? null : (step?.(by) ?? null);
      if (next === null) return;
      event.preventDefault();
      setTyped(null);
      onChange(next);
    },
  };
}
