/** Finds a client as one types: by name, phone or e-mail. Enter takes the first that is found. */
import { queryOptions, skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { PickField } from "@/components/PickField";
import { useT } from "@/i18n/t";
import { type ClientRow, type ClientsPage, ipc } from "@/ipc/commands";
import { useRight } from "./session";

const SHOWN = 7;
const KEPT_MS = 60_000;
/** Stands among the ids of clients for the offer to write a new one down. */
const NEW = "new";

/** The first clients found by `query`; while other words are typed, those found before stay. */
function found(query: string) {
  return queryOptions({
    queryKey: ["clients", "pick", query] as const,
    queryFn: query === "" ? skipToken : (): Promise<ClientsPage> => ipc.clientsPage(query, 0, SHOWN),
    gcTime: KEPT_MS,
    placeholderData: (shown: ClientsPage | undefined) => (query === "" ? undefined : shown),
  });
}

type Props = {
  query: string;
  onQuery: (query: string) => void;
  onPick: (client: ClientRow) => void;
  /** Writes somebody new down; without it nobody new is offered. */
  onNew?: ((words: string) => void) | undefined;
  autoFocus?: boolean;
  error?: string | null;
};

export function ClientPick({ query, onQuery, onPick, onNew, ...rest }: Props) {
  const t = useT();
  const cache = useQueryClient();
  const words = query.trim();
  const { data } = useQuery(found(words));
  const mayAdd = useRight("add-clients") && onNew !== undefined;
  const rows = words === "" ? [] : (data?.rows ?? []);
  const add = () => onNew?.(words);

  // Enter may come before the answer: it takes what is found by these words, not what is still shown.
  const enter = async (marked: number) => {
    if (words === "") return;
    const queryFn = () => ipc.clientsPage(words, 0, SHOWN);
    const { rows: answer } = await cache.fetchQuery({ ...found(words), queryFn });
    const chosen = answer[marked];
    if (chosen) onPick(chosen);
    else if (mayAdd) add();
  };
  const options = rows.map(({ id, name, phone, doNotBook }) => ({
    id,
    label: name,
    hint: phone,
    stop: doNotBook ? t("clients-do-not-book") : undefined,
  }));
  const offer = words !== "" && mayAdd ? [{ id: NEW, label: t("booking-new-client", { name: words }) }] : [];

  return (
    <div data-private>
      <PickField
        label={t("booking-client")}
        placeholder={t("booking-client-example")}
        query={query}
        onQuery={onQuery}
        options={[...options, ...offer]}
        onPick={(id) => {
          const row = rows.find((client) => client.id === id);
          if (row) onPick(row);
          else add();
        }}
        onEnter={(marked) => void enter(marked)}
        {...rest}
      />
    </div>
  );
}
