/** Warnings and findings in words. Pure. */
import { noteWords } from "@/i18n/notes";
import { hasWords, type T } from "@/i18n/t";
import type { Alert } from "@/ipc/commands";

/** Kinds a limit of the watch leads to; an owner may let the person go on. */
const LIMITS = ["watch-stopped"];

/** Whether a limit stopped the person. */
export function isLimit({ kind, userId }: Pick<Alert, "kind" | "userId">): boolean {
  return LIMITS.includes(kind) && userId !== "";
}

/** What happened, and what else is told of it: the meter that ran over, the place, the words of a person. */
export function alertWords(
  t: T,
  { kind, user, note }: Pick<Alert, "kind" | "user" | "note">,
): { text: string; detail: string } {
  const known = hasWords(`alert-${kind}`) ? `alert-${kind}` : "alert-other";
  const name = user || t("watch-somebody");
  return { text: t(known, { name }), detail: noteWords(note) };
}

/** How sure it is that a file came from an export. */
export function certaintyOf(percent: number): "sure" | "likely" | "possible" {
  if (percent >= 95) return "sure";
  return percent >= 60 ? "likely" : "possible";
}
