/** The row of screens of a restore. */
const STEPS = ["folder", "kit", "sets", "run", "report"] as const;

/** The place of a screen in the row, as the wizard's frame shows it. */
export function place(step: (typeof STEPS)[number]): { now: number; of: number } {
  return { now: STEPS.indexOf(step) + 1, of: STEPS.length };
}
