/** One form being filled: its values, its problems, its saving. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "@/i18n/language";
import { type ClientDraft, type ClientView, type CommandError, ipc } from "@/ipc/commands";
import { useSaveClient } from "./mutations";
import { clientCard } from "./queries";
import { type Clash, type FieldName, type Problems, problemsOf, rebase, type Typed, typedOf } from "./typed";

/** What somebody else wrote into the card while it was edited here. */
export type Meanwhile = { taken: FieldName[]; clashes: Clash[] };

type Options = {
  id: string | null;
  typed: Typed;
  put: (typed: Typed | null) => void;
  onSaved: (client: ClientView) => void;
};

export function useEditor({ id, typed, put, onSaved }: Options) {
  const cache = useQueryClient();
  const language = useLanguage();
  const save = useSaveClient(id);
  const [problems, setProblems] = useState<Problems>({});
  const [refusal, setRefusal] = useState<CommandError | null>(null);
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null);

  /** The card as it stands now; whole, as what it is compared with. */
  async function freshCard(clientId: string): Promise<ClientView> {
    const card = await cache.fetchQuery({ ...clientCard(clientId), staleTime: 0 });
    return card.masked && card.canReveal ? ipc.clientReveal(clientId) : card;
  }

  async function takeTheirs(clientId: string) {
    const fresh = await freshCard(clientId);
    const { typed: rebased, ...news } = rebase(typed, typedOf(fresh, language));
    put(rebased);
    setMeanwhile(news);
  }

  function refused(error: CommandError) {
    setProblems(problemsOf(error.fields));
    if (error.code === "changed-meanwhile" && id !== null) takeTheirs(id).catch(setRefusal);
    else if (error.fields.length === 0) setRefusal(error);
  }

  return {
    values: typed.values,
    problems,
    refusal,
    meanwhile,
    saving: save.isPending,
    change(change: Partial<ClientDraft>) {
      put({ ...typed, values: { ...typed.values, ...change } });
      setProblems((old) => without(old, Object.keys(change)));
    },
    save() {
      if (save.isPending) return;
      setRefusal(null);
      setMeanwhile(null);
      save.mutate(typed, { onSuccess: (client) => saved(client), onError: refused });
    },
  };

  function saved(client: ClientView) {
    put(null);
    onSaved(client);
  }
}

/** The problems left when `fields` change; that a name or a phone is needed may be solved by any of them. */
function without(problems: Problems, fields: string[]): Problems {
  const stays = ([place, problem]: [string, string]) =>
    !fields.includes(place.split(".")[0] ?? place) && problem !== "name-or-phone-needed";
  return Object.fromEntries(Object.entries(problems).filter(stays));
}
