/** How far a visit is: a small picture, and the same with its words on its ground. */
import { useT } from "@/i18n/t";
import classes from "./StatusMark.module.css";
import { STATUS_PATHS } from "./visitStatus";

type Props = { status: string };

export function StatusIcon({ status }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={classes.icon}
      style={{ color: `var(--status-${status})` }}
      aria-hidden="true"
    >
      <path d={(STATUS_PATHS[status] ?? []).join("")} />
    </svg>
  );
}

export function StatusBadge({ status }: Props) {
  const t = useT();
  return (
    <span className={classes.badge} style={{ background: `var(--status-${status}-ground)` }}>
      <StatusIcon status={status} />
      {t(`status-${status}`)}
    </span>
  );
}
