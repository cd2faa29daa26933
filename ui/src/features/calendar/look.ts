/** How large the calendar is drawn: from the grid, the density and the size of letters to pixels. Pure. */
import { clock } from "@/i18n/wall";
import type { CalendarLook } from "@/ipc/commands";

/** Minutes of a line of the grid to choose from. */
export const GRIDS = [5, 10, 15, 30] as const;

const USUAL_PX = 16;

/** Pixels of an hour by the grid: compact, roomy. A finer grid has to be hit by the hand, so that it is drawn larger. */
const HOUR_PX: Readonly<Record<number, readonly [number, number]>> = {
  5: [132, 192],
  10: [90, 138],
  15: [64, 100],
  30: [44, 76],
};
const USUAL_HOUR_PX = [64, 100] as const;

/** Pixels of a minute with letters of `rem` pixels. */
export function minutePx({ grid, roomy }: CalendarLook, rem: number): number {
  const [compact, large] = HOUR_PX[grid] ?? USUAL_HOUR_PX;
  return ((roomy ? large : compact) / 60) * (rem / USUAL_PX);
}

/** Pixels of a line of the grid. */
export function slotPx(look: CalendarLook, rem: number): number {
  return minutePx(look, rem) * look.grid;
}

const LINE_REM = 1.1875;
const PADDING_REM = 0.25;

/** Lines of words that fit on a card of so many minutes. */
export function linesOf(minutes: number, look: CalendarLook, rem: number): number {
  const room = (minutes * minutePx(look, rem)) / rem - PADDING_REM;
  return Math.max(1, Math.floor(room / LINE_REM));
}

/** A minute of the day as the grid takes durations. */
export function gridTime(minute: number): string {
  return `${clock(minute)}:00`;
}
