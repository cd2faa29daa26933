/** The menu of a card: how far the visit is, and what else is done to it. One for the whole calendar, at the card. */
import { Menu } from "@mantine/core";
import { IconArrowsMove, IconCoin, IconEraser } from "@tabler/icons-react";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { removeVisit, setVisitPaid, setVisitStatus } from "@/app/visitActs";
import { useT } from "@/i18n/t";
import type { CalendarCard } from "@/ipc/commands";
import { actedOn } from "./acted";
import { StatusIcon } from "./StatusIcon";
import { isMovable, otherStatuses } from "./status";

/** The card whose menu is open, and where it stands in the window. */
export type OpenMenu = { row: CalendarCard; x: number; y: number };

type Props = {
  open: OpenMenu | null;
  onClose: () => void;
  onMove: (row: CalendarCard) => void;
};

export function StatusMenu({ open, onClose, onMove }: Props) {
  const t = useT();
  return (
    <Menu opened={open !== null} onClose={onClose} position="bottom-start" width={260} trapFocus>
      <Menu.Target>
        <span aria-hidden style={{ position: "fixed", left: open?.x ?? 0, top: open?.y ?? 0 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t("calendar-status-menu")}>
        {open && <Items row={open.row} onMove={onMove} />}
      </Menu.Dropdown>
    </Menu>
  );
}

function Items({ row, onMove }: { row: CalendarCard; onMove: (row: CalendarCard) => void }) {
  const t = useT();
  const mayCancel = useRight("cancel-visits");
  const visit = actedOn(row);
  const statuses = row.block ? [] : otherStatuses(row.status);
  return (
    <>
      {statuses
        .filter((status) => mayCancel || status !== "cancelled")
        .map((status) => (
          <Menu.Item
            key={status}
            leftSection={<StatusIcon status={status} />}
            onClick={() => void setVisitStatus(visit, status)}
          >
            {t(status === "cancelled" ? "calendar-cancel" : `status-${status}`)}
          </Menu.Item>
        ))}
      {statuses.length > 0 && <Menu.Divider />}
      {isMovable(row) && (
        <Menu.Item
          leftSection={<IconArrowsMove size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
          onClick={() => onMove(row)}
        >
          {t("visit-move")}
        </Menu.Item>
      )}
      {!row.block && (
        <Menu.Item
          leftSection={<IconCoin size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
          onClick={() => void setVisitPaid(visit, !row.paid)}
        >
          {t(row.paid ? "calendar-not-paid" : "calendar-paid")}
        </Menu.Item>
      )}
      {mayCancel && (
        <Menu.Item
          color="red"
          leftSection={<IconEraser size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
          onClick={() => void removeVisit(visit)}
        >
          {t(row.block ? "calendar-unblock" : "calendar-mistake")}
        </Menu.Item>
      )}
    </>
  );
}
