/**
 * The drawer of one thing: from the right, over the page, which stays alive beside it. Esc closes it; the focus comes
 * in when it opens and goes back where it was. The page around it is positioned.
 */
import { ActionIcon, Box, Group, Paper } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { IconX } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useT } from "@/i18n/t";
import classes from "./SidePanel.module.css";

type Props = {
  label: string;
  /** Beside the close button: name and facts. */
  header: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/** Whether Esc belongs to something above the drawer: an open list, a dialog. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || target?.getAttribute("aria-expanded") === "true") return true;
  return document.querySelector("[role='dialog'][aria-modal='true'], [role='menu']") !== null;
}

export function SidePanel({ label, header, onClose, children }: Props) {
  const t = useT();
  const panel = useRef<HTMLDivElement>(null);
  const [before] = useState(() => document.activeElement);

  useEffect(() => {
    // A field inside that took the focus by itself keeps it.
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [before]);

  useWindowEvent("keydown", (event) => {
    if (event.key === "Escape" && !isTaken(event)) onClose();
  });

  return (
    <Paper ref={panel} role="dialog" aria-label={label} tabIndex={-1} className={classes.panel}>
      <Group align="flex-start" justify="space-between" wrap="nowrap" className={classes.head}>
        <Box miw={0} flex={1}>
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
