/** What the clients page reads. */
import { queryOptions } from "@tanstack/react-query";
import { type ClientRow, type ClientsPage, type ClientView, ipc } from "@/ipc/commands";

/** Rows fetched at a time. The list asks for the pages it shows and never for all. */
export const PAGE_ROWS = 60;

const PAGES_KEPT_MS = 60_000;
const CARD_FRESH_MS = 1_000;
const CARD_KEPT_MS = 5_000;

/** Page `page` of the clients found by `query`; while other words are typed, the rows of that place stay. */
export function clientsPage(query: string, page: number) {
  return queryOptions({
    queryKey: ["clients", "page", query, page] as const,
    queryFn: (): Promise<ClientsPage> => ipc.clientsPage(query, page * PAGE_ROWS, PAGE_ROWS),
    gcTime: PAGES_KEPT_MS,
    placeholderData: (shown: ClientsPage | undefined, from) =>
      from?.queryKey[3] === page ? shown : undefined,
  });
}

/**
 * The card of a client. Not under the topic of the list: each reading is a look at a person and is written down,
 * so it happens when a card is opened, not when some row elsewhere changed.
 */
export function clientCard(id: string) {
  return queryOptions({
    queryKey: ["client-card", id] as const,
    queryFn: (): Promise<ClientView> => ipc.clientGet(id),
    staleTime: CARD_FRESH_MS,
    gcTime: CARD_KEPT_MS,
  });
}

/** The bin, newest first. */
export const clientsBin = queryOptions({
  queryKey: ["clients", "bin"] as const,
  queryFn: (): Promise<ClientRow[]> => ipc.clientsBin(),
});
