/** The warnings on a client in red, before anything else is read. */
import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import classes from "./clients.module.css";
import { useWarnings } from "./warnings";

export function WarningsNotice({ client }: { client: string }) {
  const t = useT();
  const warnings = useWarnings(client);
  if (warnings.length === 0) return null;
  return (
    <Alert color="red" icon={<IconAlertTriangle stroke={ICON_STROKE} />} title={t("warnings-title")}>
      <ul className={classes.warnings}>
        {warnings.map(({ id, kind, text }) => (
          <li key={id}>
            {t(`warning-kind-${kind}`)}: <strong data-private>{text}</strong>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
