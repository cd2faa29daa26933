/** The mark of a very important client. */
import { IconStarFilled } from "@tabler/icons-react";
import { useT } from "@/i18n/t";
import classes from "./clients.module.css";

export function Vip() {
  const t = useT();
  return (
    <span className={classes.vip}>
      <IconStarFilled size="0.875em" aria-hidden />
      {t("field-vip")}
    </span>
  );
}
