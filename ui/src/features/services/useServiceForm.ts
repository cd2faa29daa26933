/** One form of a service being filled: its values, its problems, its saving. What is typed survives a lock. */
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { servicesList } from "@/app/day";
import { useKeptDraft } from "@/app/draft";
import { useAppState } from "@/app/session";
import { calendarColours } from "@/app/theme";
import type { CommandError, Service } from "@/ipc/commands";
import { nextColour, type Problems, problemsOf, type Typed, toDraft, typedNew, typedOf } from "./draft";
import { useSaveService } from "./mutations";

export function useServiceForm(service: Service | null, onSaved: (id: string) => void) {
  const cache = useQueryClient();
  const { currency } = useAppState();
  const { data: services } = useSuspenseQuery(servicesList);
  const [before, setBefore] = useState(() => {
    const used = services.filter(({ removed }) => !removed).map(({ colour }) => colour);
    return service ? typedOf(service, currency) : typedNew("", nextColour(used, calendarColours.length));
  });
  const [typed, setTyped] = useState<Typed>(before);
  const [readAt, setReadAt] = useState(service?.updatedAt ?? null);
  const [problems, setProblems] = useState<Problems>({});
  const [refusal, setRefusal] = useState<CommandError | null>(null);
  const save = useSaveService(service?.id ?? null);
  const isChanged = JSON.stringify(typed) !== JSON.stringify(before);
  useKeptDraft(`service-${service?.id ?? "new"}`, isChanged ? typed : null, setTyped);

  function takeOver(saved: Service) {
    const next = typedOf(saved, currency);
    setBefore(next);
    setTyped(next);
    setReadAt(saved.updatedAt);
  }
  // As long as nothing is typed the form shows the service as it is now.
  if (service && !isChanged && service.updatedAt !== readAt) takeOver(service);

  /** Somebody saved it meanwhile: what is typed stays, and the next save knows of theirs. */
  async function readAnew() {
    const fresh = await cache.fetchQuery({ ...servicesList, staleTime: 0 });
    setReadAt(fresh.find(({ id }) => id === service?.id)?.updatedAt ?? readAt);
  }

  function refused(error: CommandError) {
    setProblems(problemsOf(error.fields));
    if (error.fields.length === 0) setRefusal(error);
    if (error.code === "changed-meanwhile") readAnew().catch(setRefusal);
  }

  return {
    typed,
    problems,
    refusal,
    isChanged,
    isSaving: save.isPending,
    change(part: Partial<Typed>) {
      setTyped((old) => ({ ...old, ...part }));
      setProblems({});
    },
    reset() {
      setTyped(before);
      setProblems({});
      setRefusal(null);
    },
    submit(event: { preventDefault: () => void }) {
      event.preventDefault();
      if (!isChanged || save.isPending) return;
      setRefusal(null);
      const { draft, problems: own } = toDraft(typed, currency);
      if (own) return setProblems(own);
      save.mutate(
        { draft, readAt },
        {
          onSuccess: (saved) => {
            takeOver(saved);
            onSaved(saved.id);
          },
          onError: refused,
        },
      );
    },
  };
}
