/**
 * The drawer of one client: from the right, over the page, which stays alive beside it. Esc closes it; the focus comes
 * in when it opens and goes back where it was.
 */
import { ActionIcon, Box, Group, Paper } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { ICON_STROKE } from "@/app/theme";
import { useDrawer } from "@/components/useDrawer";
import { useT } from "@/i18n/t";
import classes from "./clients.module.css";

type Props = {
  label: string;
  /** Beside the close button: name, facts, warnings. */
  header: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

export function ClientPanel({ label, header, onClose, children }: Props) {
  const t = useT();
  const panel = useDrawer(onClose);
  return (
    <Paper ref={panel} role="dialog" aria-label={label} tabIndex={-1} className={classes.panel}>
      <div className={classes.panelInner}>
        <Group align="flex-start" justify="space-between" wrap="nowrap" className={classes.panelHead}>
          <Box miw={0} flex={1}>
            {header}
          </Box>
          <ActionIcon aria-label={t("clients-close")} onClick={onClose}>
            <IconX stroke={ICON_STROKE} />
          </ActionIcon>
        </Group>
        {children}
      </div>
    </Paper>
  );
}
