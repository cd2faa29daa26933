/** What can be done to working hours, and to the days on which the business is closed. */
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { offerFits } from "@/app/offerFits";
import { refusedToast } from "@/app/refusedToast";
import { undoToast } from "@/components/undoToast";
import { t } from "@/i18n/t";
import { plusDays } from "@/i18n/wall";
import {
  type ClosedDay,
  type CommandError,
  type DaysDraft,
  type Fit,
  ipc,
  type Schedule,
} from "@/ipc/commands";
import { before, type Week } from "./plan";
import { scheduleOf } from "./queries";

function useFresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["schedule"] });
}

/** Changes the usual week of somebody. */
export function useSetWeek(user: string) {
  const fresh = useFresh();
  return useMutation<Fit[], CommandError, Week>({
    mutationFn: (week) => ipc.setWeek(user, week),
    onSuccess: (fits) => {
      notifications.show({ withBorder: true, message: t("schedule-saved") });
      offerFits(fits);
      return fresh();
    },
  });
}

/** Plans days of several people at once and offers to take all of it back. */
export function useSetDays() {
  const cache = useQueryClient();
  const fresh = useFresh();
  const takeBack = useMutation<void, CommandError, DaysDraft[]>({
    mutationFn: async (drafts) => {
      for (const draft of drafts) await ipc.setDays(draft);
    },
    onSettled: fresh,
    onError: refusedToast,
  });
  return useMutation<{ was: DaysDraft[]; fits: Fit[] }, CommandError, DaysDraft>({
    mutationFn: async (draft) => {
      const [first = "", last = first] = [draft.days.toSorted()[0], draft.days.toSorted().at(-1)];
      const read = async (user: string): Promise<[string, Schedule]> => [
        user,
        await cache.fetchQuery({ ...scheduleOf(user, first, plusDays(last, 1)), staleTime: 0 }),
      ];
      const schedules = await Promise.all(draft.users.map(read));
      const fits = await ipc.setDays(draft);
      return { was: before(schedules, draft.days), fits };
    },
    onSuccess: ({ was, fits }, { days }) => {
      offerFits(fits);
      undoToast(t("schedule-applied", { count: days.length }), () => takeBack.mutate(was));
      return fresh();
    },
  });
}

type Closing = { add: ClosedDay[]; remove: ClosedDay[] };

/** Closes days and opens others again; `told` is what the notice says that offers to take it back. */
export function useSetClosed() {
  const fresh = useFresh();
  const set = ({ add, remove }: Closing) =>
    ipc.setClosedDays(
      add,
      remove.map(({ day }) => day),
    );
  const takeBack = useMutation<unknown, CommandError, Closing>({
    mutationFn: set,
    onSettled: fresh,
    onError: refusedToast,
  });
  return useMutation<Fit[], CommandError, Closing & { told: string }>({
    mutationFn: set,
    onSuccess: (fits, { add, remove, told }) => {
      offerFits(fits);
      undoToast(told, () => takeBack.mutate({ add: remove, remove: add }));
      return fresh();
    },
    onError: refusedToast,
  });
}
