/** Stretches of time to look at, on the wall clock of this computer. Pure. */

export const PERIODS = ["today", "yesterday", "week", "month", "any", "custom"] as const;
export type Period = (typeof PERIODS)[number];

/** From a moment on, until before another; `null` is open. Milliseconds since 1970, UTC. */
export type Span = { from: number | null; until: number | null };

const TYPED = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[\s,]+(\d{1,2})[:.](\d{2}))?$/;

function midnight(now: number, days: number): number {
  const day = new Date(now);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() + days);
  return day.getTime();
}

/** The span of a named period; `week` and `month` are the last 7 and 30 days with today. */
export function span(period: Exclude<Period, "custom">, now: number): Span {
  switch (period) {
    case "today":
      return { from: midnight(now, 0), until: null };
    case "yesterday":
      return { from: midnight(now, -1), until: midnight(now, 0) };
    case "week":
      return { from: midnight(now, -6), until: null };
    case "month":
      return { from: midnight(now, -29), until: null };
    case "any":
      return { from: null, until: null };
  }
}

/**
 * Reads `21.11.2026` or `21.11.2026 17:43`, also with slashes, as the first moment of it or the last one.
 * `null` when it is no such time.
 */
export function parseMoment(typed: string, edge: "first" | "last"): number | null {
  const found = TYPED.exec(typed.trim());
  if (!found) return null;
  const [day, month, year, hour, minute] = found.slice(1).map((part) => (part ? Number(part) : undefined));
  if (day === undefined || month === undefined || year === undefined) return null;
  const start = new Date(year, month - 1, day, hour ?? 0, minute ?? 0);
  const exists =
    start.getMonth() === month - 1 && start.getDate() === day && (hour ?? 0) < 24 && (minute ?? 0) < 60;
  if (!exists) return null;
  if (edge === "first") return start.getTime();
  if (hour === undefined) start.setDate(start.getDate() + 1);
  else start.setMinutes(start.getMinutes() + 1);
  return start.getTime();
}
