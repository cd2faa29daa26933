/** The choices above the journal, which outlive a look at a client's card; locking the desk wipes them. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Choice, EVERYTHING } from "./filter";

const SHELF = ["journal-choice"] as const;

/** `asked` is what the page was opened for; it goes before what was chosen earlier. */
export function useChoice(asked: Choice | null): [Choice, (change: Partial<Choice>) => void] {
  const cache = useQueryClient();
  // The cache tells its readers a moment later, too late for a field that is typed into: it only keeps a copy.
  const [choice, setChoice] = useState(() => asked ?? cache.getQueryData<Choice>(SHELF) ?? EVERYTHING);
  const change = (news: Partial<Choice>) => {
    const next = { ...choice, ...news };
    setChoice(next);
    cache.setQueryDefaults(SHELF, { gcTime: Number.POSITIVE_INFINITY });
    cache.setQueryData<Choice>(SHELF, next);
  };
  return [choice, change];
}
