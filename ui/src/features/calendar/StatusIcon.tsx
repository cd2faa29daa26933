/** The picture of a status where components draw, the same as on the cards. */
import classes from "./calendar.module.css";
import { STATUS_PATHS } from "./signs";

export function StatusIcon({ status }: { status: string }) {
  return (
    <svg viewBox="0 0 24 24" className={classes.statusIcon} data-status={status} aria-hidden="true">
      <path d={(STATUS_PATHS[status] ?? []).join("")} />
    </svg>
  );
}
