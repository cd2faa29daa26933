/**
 * The list of clients, smooth at any length: about thirty rows exist, recycled as the list scrolls, and only the
 * pages in sight are read.
 */
import { Stack } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { asCommandError } from "@/ipc/commands";
import { ClientLine } from "./ClientLine";
import classes from "./clients.module.css";
import { ListBar } from "./ListBar";
import { NobodyHere } from "./NobodyHere";
import { useListKeys } from "./useListKeys";
import { useRows } from "./useRows";

type Props = {
  query: string;
  /** The client in the drawer. */
  openId: string | undefined;
  onOpen: (id: string) => void;
  /** Begins a new client with the words searched for; absent without the right. */
  onAdd: ((words: string) => void) | undefined;
  onBin: () => void;
};

/** More lines than a screen shows; a line keeps its element while it scrolls through the pool. */
const POOL = 64;
const OVERSCAN = 6;
/** Height of a line in root ems, as in the style sheet. */
const LINE_REM = 2.5;

function rootPixels(rem: number): number {
  return rem * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
}

export function ClientList({ query, openId, onOpen, onAdd, onBin }: Props) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useActive(query);
  const [count, setCount] = useState(0);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rootPixels(LINE_REM),
    overscan: OVERSCAN,
  });
  const lines = virtual.getVirtualItems();
  const rows = useRows(query, lines.at(0)?.index ?? 0, lines.at(-1)?.index ?? 0);
  if (rows.total !== undefined && rows.total !== count) setCount(rows.total);

  useEffect(() => {
    if (query !== undefined) scroller.current?.scrollTo({ top: 0 });
  }, [query]);

  const open = (index: number) => {
    const row = rows.row(index);
    if (!row) return;
    setActive(index);
    onOpen(row.id);
  };
  useListKeys({
    list: scroller,
    count,
    screenful: Math.max(lines.length - 2 * OVERSCAN, 1),
    active,
    onMove(index) {
      setActive(index);
      virtual.scrollToIndex(index);
    },
    onOpen: open,
  });

  if (rows.error) return <ErrorNotice error={asCommandError(rows.error)} />;
  return (
    <Stack gap="xs" h="100%">
      <ListBar query={query} total={rows.total} totalIsExact={rows.totalIsExact} onBin={onBin} />
      {rows.total === 0 && <NobodyHere query={query} onAdd={onAdd} />}
      <div className={classes.list} hidden={rows.total === 0}>
        <div className={classes.columns} aria-hidden>
          <span>{t("clients-column-name")}</span>
          <span>{t("field-phone")}</span>
          <span className={classes.mail}>{t("field-email")}</span>
          <span className={classes.tags}>{t("field-tags")}</span>
        </div>
        <div
          ref={scroller}
          className={classes.scroller}
          role="listbox"
          tabIndex={0}
          aria-label={t("clients-title")}
          aria-activedescendant={active >= 0 ? `client-line-${active}` : undefined}
        >
          <div className={classes.paper} style={{ height: virtual.getTotalSize() }}>
            {lines.map(({ index, start }) => {
              const row = rows.row(index);
              return (
                <ClientLine
                  key={index % Math.max(POOL, lines.length)}
                  row={row}
                  index={index}
                  count={count}
                  top={start}
                  isActive={index === active}
                  isOpen={row !== undefined && row.id === openId}
                  onOpen={() => open(index)}
                />
              );
            })}
          </div>
        </div>
      </div>
    </Stack>
  );
}

/** The line the keys are at: none in the whole list, the first hit of each new search. */
function useActive(query: string) {
  const [searched, setSearched] = useState(query);
  const [active, setActive] = useState(query === "" ? -1 : 0);
  if (searched !== query) {
    setSearched(query);
    setActive(query === "" ? -1 : 0);
  }
  return [active, setActive] as const;
}
