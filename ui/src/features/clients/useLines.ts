/** The lines in sight: their places in the scrolled list, and the rows to show in them. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { useRem } from "@/app/useRem";
import { useRows } from "./useRows";

const OVERSCAN = 6;
/** Height of a line in root ems, as in the style sheet. */
const LINE_REM = 2.5;

/** The lines of what `query` finds; a new query begins at the top. */
export function useLines(query: string) {
  const scroller = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(0);
  const lineHeight = LINE_REM * useRem();
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: OVERSCAN,
  });
  const lines = virtual.getVirtualItems();
  const rows = useRows(query, lines.at(0)?.index ?? 0, lines.at(-1)?.index ?? 0);
  if (rows.total !== undefined && rows.total !== count) setCount(rows.total);

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when lines grow
  useEffect(() => void virtual.measure(), [lineHeight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to the top with each new query
  useEffect(() => void scroller.current?.scrollTo({ top: 0 }), [query]);

  return {
    scroller,
    lines,
    rows,
    count,
    /** Rows a screenful has. */
    screenful: Math.max(lines.length - 2 * OVERSCAN, 1),
    height: virtual.getTotalSize(),
    scrollTo: (index: number) => virtual.scrollToIndex(index),
  };
}
