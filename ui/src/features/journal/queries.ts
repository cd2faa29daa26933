/** What the journal page reads. */
import { infiniteQueryOptions, keepPreviousData, queryOptions, skipToken } from "@tanstack/react-query";
import { type ClientsPage, type Heat, ipc, type JournalFilter, type JournalPage } from "@/ipc/commands";

const PAGE_ENTRIES = 100;
const CLIENTS_OFFERED = 8;

/** The entries a filter lets through, newest first, page after page. */
export function entries(filter: JournalFilter) {
  return infiniteQueryOptions({
    queryKey: ["journal", "entries", filter] as const,
    queryFn: ({ pageParam }): Promise<JournalPage> => ipc.journalPage(filter, pageParam, PAGE_ENTRIES),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** The actions to filter by. */
export const actions = queryOptions({
  queryKey: ["journal-actions"] as const,
  queryFn: (): Promise<string[]> => ipc.journalActions(),
});

/** The people to filter by. */
export const people = queryOptions({ queryKey: ["people", "list"] as const, queryFn: () => ipc.people() });

/** How much each person did on each of the last `days`. */
export function heat(days: number) {
  return queryOptions({
    queryKey: ["journal", "heat", days] as const,
    queryFn: (): Promise<Heat> => ipc.journalHeat(days),
    placeholderData: keepPreviousData,
  });
}

/** Clients to filter by, found by `words`. */
export function clientsToChoose(words: string) {
  return queryOptions({
    queryKey: ["clients", "to-choose", words] as const,
    queryFn:
      words.trim() === ""
        ? skipToken
        : (): Promise<ClientsPage> => ipc.clientsPage(words, 0, CLIENTS_OFFERED),
    placeholderData: keepPreviousData,
  });
}
