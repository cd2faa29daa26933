/** One client in the list: who, how to reach, and a word of warning. */
import { Skeleton } from "@mantine/core";
import { IconHandStop } from "@tabler/icons-react";
import { ICON_STROKE } from "@/app/theme";
import { useT } from "@/i18n/t";
import type { ClientRow } from "@/ipc/commands";
import classes from "./clients.module.css";
import { Vip } from "./Vip";

type Props = {
  /** `undefined` while it is read. */
  row: ClientRow | undefined;
  index: number;
  count: number;
  /** Distance from the top of the list in pixels. */
  top: number;
  isActive: boolean;
  isOpen: boolean;
  onOpen: () => void;
};

export function ClientLine({ row, index, count, top, isActive, isOpen, onOpen }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself answers the keys, see useListKeys
    <div
      id={`client-line-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-active={isActive || undefined}
      className={classes.line}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onOpen}
    >
      {row ? <Cells row={row} /> : <Skeleton h="0.75rem" w="40%" className={classes.late} />}
    </div>
  );
}

function Cells({ row }: { row: ClientRow }) {
  const t = useT();
  return (
    <>
      <span className={classes.who}>
        <span className={classes.name}>
          <span data-private>{row.name}</span>
        </span>
        {row.vip && <Vip />}
        {row.doNotBook && (
          <span className={classes.stop}>
            <IconHandStop size="1em" stroke={ICON_STROKE} aria-hidden />
            {t("clients-do-not-book")}
          </span>
        )}
      </span>
      <span className={classes.figures}>
        <span data-private>{row.phone}</span>
      </span>
      <span className={classes.mail}>
        <span data-private>{row.email}</span>
      </span>
      <span className={classes.tags}>
        {row.tags.map((tag) => (
          <span key={tag} className={classes.tag}>
            {tag}
          </span>
        ))}
      </span>
    </>
  );
}
