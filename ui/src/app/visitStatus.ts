/** How far a visit is, what that looks like, and what may still become of it. Pure. */

/** In the order they follow each other. Words: `status-<code>`; colours: `--status-<code>`. */
export const STATUSES = [
  "booked",
  "confirmed",
  "arrived",
  "in-service",
  "done",
  "no-show",
  "cancelled",
] as const;

/** The picture of each status as an outline of 24 by 24, so that none is told by its colour alone. */
export const STATUS_PATHS: Readonly<Record<string, readonly string[]>> = {
  booked: ["M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0"],
  confirmed: ["M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0", "M9 12l2 2l4 -4"],
  arrived: ["M13 12v.01", "M3 21h18", "M5 21v-16a2 2 0 0 1 2 -2h6m4 10.5v7.5", "M21 7h-7m3 -3l-3 3l3 3"],
  "in-service": ["M7 4v16l13 -8l-13 -8"],
  done: ["M7 12l5 5l10 -10", "M2 12l5 5m5 -5l5 -5"],
  "no-show": [
    "M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0",
    "M6 21v-2a4 4 0 0 1 4 -4h3.5",
    "M22 22l-5 -5",
    "M17 22l5 -5",
  ],
  cancelled: ["M18 6l-12 12", "M6 6l12 12"],
};

/** Whether it may be moved: not what is over. */
export function mayMove(status: string): boolean {
  return status !== "done" && status !== "no-show" && status !== "cancelled";
}

/** Whether it may be cancelled: not what is being done, or done. */
export function mayCancel(status: string): boolean {
  return status !== "cancelled" && status !== "in-service" && status !== "done";
}
