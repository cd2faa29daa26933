/** What the copies light says: a colour and its words. Pure. */
import { errorWords } from "@/i18n/errors";
import { formatMoment } from "@/i18n/format";
import { t } from "@/i18n/t";
import type { BackupState } from "@/ipc/commands";

export type CopiesColor = "green" | "yellow" | "red" | "blue" | "gray";
type CopiesLook = { color: CopiesColor; text: string };

/** Copies are made once a day; later than this something keeps them from it. */
const LATE_MS = 36 * 3_600_000;

/** The look of the light at the moment `now`. Invented people need no copies. */
export function copiesLook(state: BackupState, now: number, demo = false): CopiesLook {
  if (demo) return { color: "gray", text: t("copies-demo") };
  if (state.running) return { color: "blue", text: t("copies-running") };
  const problem = state.targets.find((target) => target.problem)?.problem;
  if (problem) return { color: "red", text: errorWords(problem).text };
  if (state.targets.length === 0) return { color: "red", text: t("copies-no-place") };
  if (state.lastGood === null) return { color: "red", text: t("copies-none") };
  const when = formatMoment(state.lastGood, now);
  if (now - state.lastGood > LATE_MS) return { color: "yellow", text: t("copies-late", { when }) };
  return { color: "green", text: t("copies-good", { when }) };
}
