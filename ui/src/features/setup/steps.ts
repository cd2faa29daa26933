/** The place of a step in the row, as the wizard's frame shows it. */
import { STEPS, type Step } from "./useSetup";

export function place(step: Step): { now: number; of: number } {
  return { now: STEPS.indexOf(step) + 1, of: STEPS.length };
}
