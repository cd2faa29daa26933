/** The facts and the timeline of a card, and the log of contacts: what is read of them and what can be done to it. */
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { refusedToast } from "@/app/refusedToast";
import { useMe } from "@/app/session";
import { undoToast } from "@/components/undoToast";
import { t } from "@/i18n/t";
import {
  type CommandError,
  type Contact,
  type ContactDraft,
  type Facts,
  ipc,
  type TimelinePage,
} from "@/ipc/commands";
import { clientCard } from "./queries";

const PAGE_LINES = 50;

/** Kinds of lines and the right each shows itself to, in the order of the filter: words `timeline-kind-<kind>`. */
const KINDS = { visit: "see-visits", contact: "see-notes", change: "see-journal" } as const;

export type Kind = keyof typeof KINDS;

/** The kinds of lines this person sees. */
export function useKinds(): Kind[] {
  const { rights } = useMe();
  return (Object.keys(KINDS) as Kind[]).filter((kind) => rights.includes(KINDS[kind]));
}

/**
 * When the card of `client` was read last. What stands beside it is answered only to who has opened the card, and is
 * asked for anew after each reading: the owner may look through other eyes by then.
 */
export function useLookedAt(client: string): number {
  return useQuery({ ...clientCard(client), enabled: false }).dataUpdatedAt;
}

/** The facts of the card of `client`, which was read at `lookedAt`. */
export function clientFacts(client: string, lookedAt: number) {
  return queryOptions({
    queryKey: ["timeline", "facts", client, lookedAt] as const,
    queryFn: (): Promise<Facts> => ipc.clientFacts(client),
    placeholderData: keepPreviousData,
  });
}

/** The timeline of `client`, newest first, page after page; of one kind, or of all for `null`. */
export function timelineOf(client: string, kind: Kind | null, lookedAt: number) {
  return infiniteQueryOptions({
    queryKey: ["timeline", "lines", client, kind, lookedAt] as const,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }): Promise<TimelinePage> =>
      ipc.timelinePage(client, kind === null ? [] : [kind], pageParam, PAGE_LINES),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

/** By what means and who began, in the order of the form: words `log-channel-…`, `log-direction-…`. */
export const CHANNELS = ["call", "message", "mail", "other"] as const;
export const DIRECTIONS = ["in", "out"] as const;

/** What is typed of a contact, and what it was before. */
export type TypedContact = ContactDraft & { before: string };

/** The form of a new contact. */
export const NEW_CONTACT: TypedContact = {
  channel: "call",
  direction: "in",
  text: "",
  result: "",
  before: "",
};

const worth = ({ channel, direction, text, result }: ContactDraft) =>
  JSON.stringify([channel, direction, text.trim(), result.trim()]);

/** The form of `contact`, to change it. */
export function typedContact({ channel, direction, text, result }: Contact): TypedContact {
  const draft = { channel, direction, text, result };
  return { ...draft, before: worth(draft) };
}

/** Whether anything would be lost if the form were closed. */
export function isContactDirty(typed: TypedContact): boolean {
  if (typed.before === "") return `${typed.text}${typed.result}`.trim() !== "";
  return worth(typed) !== typed.before;
}

function useFresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["timeline"] });
}

/** Logs a contact with `client` (`contact` is `null`), or changes one. */
export function useSaveContact(client: string, contact: Contact | null) {
  return useMutation<null, CommandError, TypedContact>({
    mutationFn: ({ channel, direction, text, result }) => {
      const draft = { channel, direction, text, result };
      if (contact === null) return ipc.contactAdd(client, draft);
      return ipc.contactChange(contact.id, draft, contact.updatedAt);
    },
    onSuccess: useFresh(),
  });
}

/** Removes a contact from the log at once and offers to take it back. */
export function useRemoveContact() {
  const fresh = useFresh();
  const restore = useMutation<null, CommandError, string>({
    mutationFn: (id) => ipc.contactRestore(id),
    onSuccess: fresh,
    onError: refusedToast,
  });
  return useMutation<null, CommandError, string>({
    mutationFn: (id) => ipc.contactRemove(id),
    onSuccess: (_, id) => {
      undoToast(t("log-removed"), () => restore.mutate(id));
      return fresh();
    },
    onError: refusedToast,
  });
}
