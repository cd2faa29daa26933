/** How many people wait, at the entry of the waitlist in the rail. */
import { Badge, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { formatNumber } from "@/i18n/format";
import { useT } from "@/i18n/t";
import classes from "./Rail.module.css";
import { waitlist } from "./waiting";

export function WaitingCount() {
  const t = useT();
  const { data } = useQuery(waitlist);
  const count = data?.length ?? 0;
  if (count === 0) return null;
  return (
    <Badge
      variant="light"
      color="gray"
      size="sm"
      className={classes.count}
      title={t("waitlist-count", { count })}
    >
      <span aria-hidden>{formatNumber(count)}</span>
      <VisuallyHidden>{t("waitlist-count", { count })}</VisuallyHidden>
    </Badge>
  );
}
