/** How large a root em is, the measure of letters and of everything that grows with them. */
import { useAppState } from "./session";

const USUAL_PX = 16;

/** Pixels of a root em at the size of letters chosen. */
export function useRem(): number {
  return (USUAL_PX * useAppState().textScale) / 100;
}
