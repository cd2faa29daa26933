/** How far a visit is, and what that looks like. */
export const STATUSES = ["booked", "confirmed", "arrived", "in-service", "done", "no-show"] as const;

/** The colour of a status, of the palette of the theme. */
export const STATUS_COLOURS: Record<string, string> = {
  booked: "gray",
  confirmed: "blue",
  arrived: "yellow",
  "in-service": "violet",
  done: "green",
  "no-show": "red",
  cancelled: "gray",
};

/** Whether the visit is still to come, so that its series, its services and its time may change. */
export function isAhead(status: string): boolean {
  return status === "booked" || status === "confirmed";
}
