/** The entries, day by day. About thirty lines exist; older pages are read as the end comes near. */
import { Button, EmptyState, Skeleton, Stack, Text } from "@mantine/core";
import { IconListSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState } from "react";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { formatDay } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { asCommandError, type EntryView, type JournalFilter } from "@/ipc/commands";
import { EntryLine } from "./EntryLine";
import classes from "./journal.module.css";
import { entries } from "./queries";

const LINE_PX = 44;
const NEAR_END_PX = 1500;

/** A heading or an entry. */
type Item = { day: number } | { entry: EntryView };

/** Puts a heading before the first entry of each day. */
export function withDays(list: EntryView[]): Item[] {
  let last = "";
  return list.flatMap((entry): Item[] => {
    const day = new Date(entry.at).toDateString();
    const isNew = day !== last;
    last = day;
    return isNew ? [{ day: entry.at }, { entry }] : [{ entry }];
  });
}

function keyOf(entry: EntryView): string {
  return `${entry.seq}-${entry.at}`;
}

export function EntryList({ filter }: { filter: JournalFilter }) {
  const t = useT();
  const query = useInfiniteQuery(entries(filter));
  if (query.error) return <ErrorNotice error={asCommandError(query.error)} />;
  if (!query.data) return <Skeleton h={320} className={classes.late} />;
  const list = query.data.pages.flatMap((page) => page.entries);
  if (list.length === 0) {
    return (
      <EmptyState
        py="xl"
        icon={<IconListSearch stroke={ICON_STROKE} />}
        title={t("journal-empty")}
        description={t("journal-empty-hint")}
      />
    );
  }
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  return (
    <Entries key={JSON.stringify(filter)} items={withDays(list)} more={more} hasMore={query.hasNextPage} />
  );
}

type Props = { items: Item[]; more: () => void; hasMore: boolean };

function Entries({ items, more, hasMore }: Props) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_PX,
    overscan: 8,
  });
  const toggle = (key: string) =>
    setOpened((old) => {
      const next = new Set(old);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const onScroll = () => {
    const at = scroller.current;
    if (at && at.scrollHeight - at.scrollTop - at.clientHeight < NEAR_END_PX) more();
  };

  return (
    <div ref={scroller} className={classes.scroller} onScroll={onScroll}>
      <ol
        className={classes.paper}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t("journal-title")}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <li
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              className={classes.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              {"day" in item ? (
                <Text component="h2" className={classes.day}>
                  {formatDay(item.day)}
                </Text>
              ) : (
                <EntryLine
                  entry={item.entry}
                  isOpen={opened.has(keyOf(item.entry))}
                  onToggle={() => toggle(keyOf(item.entry))}
                />
              )}
            </li>
          );
        })}
      </ol>
      <Stack align="center" p="sm">
        {hasMore ? (
          <Button variant="subtle" onClick={more}>
            {t("journal-older")}
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            {t("journal-end")}
          </Text>
        )}
      </Stack>
    </div>
  );
}
