/**
 * The list of clients, smooth at any length: about thirty rows exist, recycled as the list scrolls, and only the
 * pages in sight are read.
 */
import { Stack } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { asCommandError } from "@/ipc/commands";
import { ClientLine } from "./ClientLine";
import classes from "./clients.module.css";
import { ListBar } from "./ListBar";
import { NobodyHere } from "./NobodyHere";
import { useCopyGuard } from "./useCopyGuard";
import { useLines } from "./useLines";
import { useListKeys } from "./useListKeys";

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

export function ClientList({ query, openId, onOpen, onAdd, onBin }: Props) {
  const t = useT();
  const { scroller, lines, rows, count, screenful, height, scrollTo } = useLines(query);
  const [active, setActive] = useActive(query);
  const open = (index: number) => {
    const row = rows.row(index);
    if (!row) return;
    setActive(index);
    onOpen(row.id);
  };
  useCopyGuard(scroller);
  const openSoon = useOpenWhenFound(rows.isFound, open);
  useListKeys({
    list: scroller,
    count,
    screenful,
    active,
    onMove(index) {
      setActive(index);
      scrollTo(index);
    },
    onOpen: openSoon,
  });

  if (rows.error) return <ErrorNotice error={asCommandError(rows.error)} />;
  return (
    <Stack gap="xs" h="100%">
      <ListBar query={query} total={rows.total} totalIsExact={rows.totalIsExact} onBin={onBin} />
      {rows.total === 0 && <NobodyHere query={query} onAdd={onAdd} />}
      <div className={classes.list} hidden={rows.total === 0}>
        <Columns />
        <div
          ref={scroller}
          className={classes.scroller}
          role="listbox"
          tabIndex={0}
          aria-label={t("clients-title")}
          aria-activedescendant={active >= 0 ? `client-line-${active}` : undefined}
        >
          <div className={classes.paper} style={{ height }}>
            {lines.map(({ index, start }) => (
              <ClientLine
                key={index % Math.max(POOL, lines.length)}
                row={rows.row(index)}
                index={index}
                count={count}
                top={start}
                isActive={index === active}
                isOpen={rows.row(index)?.id === openId && openId !== undefined}
                onOpen={() => open(index)}
              />
            ))}
          </div>
        </div>
      </div>
    </Stack>
  );
}

function Columns() {
  const t = useT();
  return (
    <div className={classes.columns} aria-hidden>
      <span>{t("clients-column-name")}</span>
      <span>{t("field-phone")}</span>
      <span className={classes.mail}>{t("field-email")}</span>
      <span className={classes.tags}>{t("field-tags")}</span>
    </div>
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

/** Enter may be quicker than the search: what is meant is the answer, not the rows still shown. */
function useOpenWhenFound(isFound: boolean, open: (index: number) => void): (index: number) => void {
  const [meant, setMeant] = useState<number | null>(null);
  const openMeant = useEffectEvent((index: number) => {
    setMeant(null);
    open(index);
  });
  useEffect(() => {
    if (meant !== null && isFound) openMeant(meant);
  }, [meant, isFound]);
  return (index) => (isFound ? open(index) : setMeant(index));
}
