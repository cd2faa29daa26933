/**
 * The drawer of one thing: from the right, over the page, which stays alive beside it. Esc closes it; the focus comes
 * in when it opens and goes back where it was. The page around it is positioned.
 */
import { ActionIcon, Box, Group, Paper } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useT } from "@/i18n/t";
import classes from "./SidePanel.module.css";
import { useDrawer } from "./useDrawer";

type Props = {
  label: string;
  /** Beside the close button: name and facts. */
  header: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

export function SidePanel({ label, header, onClose, children }: Props) {
  const t = useT();
  const panel = useDrawer(onClose);
  return (
    <Paper ref={panel} role="dialog" aria-label={label} tabIndex={-1} className={classes.panel}>
      <Group align="flex-start" justify="space-between" wrap="nowrap" className={classes.head}>
        <Box miw={0} flex={1} className={classes.title}>
          {header}
        </Box>
        <ActionIcon aria-label={t("close")} onClick={onClose}>
          <IconX stroke={1.75} />
        </ActionIcon>
      </Group>
      <div className={classes.body}>{children}</div>
    </Paper>
  );
}
