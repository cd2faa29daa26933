/** Random access to a found list of any length: the pages in sight are fetched, the others are not. */
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import type { ClientRow } from "@/ipc/commands";
import { clientsPage, PAGE_ROWS } from "./queries";

/** A page flown over by the scroll bar is asked for only when the eye rests on it. */
const RESTING_MS = 40;

/** The rows found by `query`, of which those from `first` to `last` are in sight. */
export function useRows(query: string, first: number, last: number) {
  const [from, to] = [pageOf(first), pageOf(last)];
  const [resting] = useDebouncedValue(from, RESTING_MS);
  const enabled = from === resting;
  const head = useQuery(clientsPage(query, 0));
  const upper = useQuery({ ...clientsPage(query, from), enabled });
  const lower = useQuery({ ...clientsPage(query, to), enabled });

  return {
    /** Whether the rows are the answer to the present query, not yet those of the one before. */
    isFound: !head.isPending && !head.isPlaceholderData && !upper.isPlaceholderData,
    error: head.error ?? upper.error ?? lower.error,
    /** `undefined` until the first answer. */
    total: head.data && Math.max(...[head, upper, lower].map(({ data }) => data?.total ?? 0)),
    totalIsExact: head.data?.totalIsExact ?? true,
    /** The row at `index`; `undefined` while it is on its way. */
    row(index: number): ClientRow | undefined {
      const page = pageOf(index);
      const source = page === from ? upper : page === to ? lower : head;
      return page === from || page === to || page === 0 ? source.data?.rows[index % PAGE_ROWS] : undefined;
    },
  };
}

function pageOf(index: number): number {
  return Math.floor(index / PAGE_ROWS);
}
