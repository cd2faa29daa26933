/** The menu of a card: how far the visit is, and what else is done to it. One for the whole calendar, at the card. */
import { Menu } from "@mantine/core";
import { IconArrowsMove, IconCoin, IconEraser } from "@tabler/icons-react";
import { StatusIcon } from "@/app/StatusMark";
import { useRight } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { removeVisit, setVisitPaid, setVisitStatus } from "@/app/visitActs";
import { useT } from "@/i18n/t";
import type { CalendarCard } from "@/ipc/commands";
import { actedOn } from "./acted";
import { isMovable, otherStatuses } from "./status";

/** The card whose menu is open, and where it stands in the window. */
export type OpenMenu = { row: CalendarCard; x: number; y: number };

type Props = {
  open: OpenMenu | null;
  onClose: () => void;
  onMove: (row: CalendarCard) => void;
  /** Something is being done to the visit; the promise is kept once nothing more is asked. */
  onAct: (row: CalendarCard, act: Promise<unknown>) => void;
};

export function StatusMenu({ open, onClose, ...acts }: Props) {
  const t = useT();
  return (
    <Menu opened={open !== null} onClose={onClose} position="bottom-start" width={260} trapFocus>
      <Menu.Target>
        <span aria-hidden style={{ position: "fixed", left: open?.x ?? 0, top: open?.y ?? 0 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t("calendar-status-menu")}>
        {open && <Items row={open.row} {...acts} />}
      </Menu.Dropdown>
    </Menu>
  );
}

type ItemsProps = Pick<Props, "onMove" | "onAct"> & { row: CalendarCard };

function Items({ row, onMove, onAct }: ItemsProps) {
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
            onClick={() => onAct(row, setVisitStatus(visit, status))}
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
          onClick={() => onAct(row, setVisitPaid(visit, !row.paid))}
        >
          {t(row.paid ? "visit-set-unpaid" : "visit-set-paid")}
        </Menu.Item>
      )}
      {mayCancel && (
        <Menu.Item
          leftSection={<IconEraser size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
          onClick={() => onAct(row, removeVisit(visit))}
        >
          {t(row.block ? "calendar-unblock" : "visit-mistake")}
        </Menu.Item>
      )}
    </>
  );
}
