/** What the steps of arriving read. */
import { queryOptions } from "@tanstack/react-query";
import { language } from "@/i18n/language";
import { ipc } from "@/ipc/commands";

/** The rules to sign, in the language of the screen. */
export function rulesToSign() {
  return queryOptions({
    queryKey: ["rules-to-sign", language()] as const,
    queryFn: () => ipc.rulesToSign(),
    gcTime: 0,
  });
}

/** The questions of the lesson. */
export const lessonQuestions = queryOptions({
  queryKey: ["lesson-questions"] as const,
  queryFn: () => ipc.lessonQuestions(),
});
