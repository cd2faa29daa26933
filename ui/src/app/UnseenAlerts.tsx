/** How many warnings of the watch nobody has seen yet, at its entry in the rail. */
import { Badge, VisuallyHidden } from "@mantine/core";
import { formatNumber } from "@/i18n/format";
import { useT } from "@/i18n/t";
import classes from "./Rail.module.css";
import { useAppState } from "./session";

export function UnseenAlerts() {
  const t = useT();
  const { unseenAlerts: count } = useAppState();
  if (!(count > 0)) return null;
  return (
    <Badge color="red" size="sm" className={classes.count} title={t("watch-unseen", { count })}>
      <span aria-hidden>{formatNumber(count)}</span>
      <VisuallyHidden>{t("watch-unseen", { count })}</VisuallyHidden>
    </Badge>
  );
}
