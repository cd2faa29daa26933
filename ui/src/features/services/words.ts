/** What a service needs besides its own time, in words. */
import type { T } from "@/i18n/t";
import { durationWords } from "@/i18n/wall";
import type { Service } from "@/ipc/commands";

/** `5 min before, 10 min after`; nothing where it needs none. */
export function bufferWords(t: T, { before, after }: Pick<Service, "before" | "after">): string {
  const words = [
    before > 0 && t("services-buffer-before", { time: durationWords(before) }),
    after > 0 && t("services-buffer-after", { time: durationWords(after) }),
  ];
  return words.filter(Boolean).join(", ");
}
