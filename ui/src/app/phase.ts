/** Opening and locking, as the screen sees it. The only place that empties the caches. */

import { modals } from "@mantine/modals";
import { notifications } from "@mantine/notifications";
import { forgetUndo } from "@/components/undoToast";
import { formatMoment } from "@/i18n/format";
import { t } from "@/i18n/t";
import { type AppState, ipc, type SignIn } from "@/ipc/commands";
import { draft } from "./draft";
import { currentRoute, startAt } from "./history";
import { queryClient } from "./queryClient";
import { appState } from "./session";
import { forgetStepUp } from "./stepUp";
import { forgetStopped } from "./stopped";
import { forgetUnseenNotice } from "./useUnseenNotice";

/** Reads phase, people and language again. */
export async function rereadState(): Promise<void> {
  // An answer that is on its way already may be older than what has just happened.
  await queryClient.cancelQueries({ queryKey: appState.queryKey });
  await queryClient.fetchQuery({ ...appState, staleTime: 0 });
}

/** A base was made or opened without a sign-in: there is nothing to go back to. */
export async function entered(): Promise<void> {
  draft.resume(null);
  await rereadState();
}

/** Tells once how often a wrong password was given since the last sign-in. */
function tellFailedAttempts(moments: number[]): void {
  const last = Math.max(...moments);
  if (moments.length === 0) return;
  notifications.show({
    // Each step of arriving may tell them again.
    id: "failed-attempts",
    color: "orange",
    autoClose: false,
    withBorder: true,
    closeButtonProps: { "aria-label": t("close") },
    title: t("failed-attempts", { count: moments.length }),
    message: t("failed-attempts-last", { when: formatMoment(last) }),
  });
}

/** Somebody signed in: back to where they were, with what they had typed. */
export async function signedIn(signIn: SignIn): Promise<void> {
  forgetStopped();
  startAt(draft.resume(signIn.draft) ?? "/");
  await rereadState();
  tellFailedAttempts(signIn.failedAttempts);
}

/** Locks the desk; nothing typed is lost. */
export async function lockDesk(): Promise<void> {
  await draft.flush();
  await ipc.lock();
}

/** Takes everything of the base off the screen; `before` happens first, at once. */
async function clearScreen(before: () => void): Promise<void> {
  draft.forget();
  forgetStepUp();
  modals.closeAll();
  notifications.clean();
  forgetUndo();
  forgetUnseenNotice();
  before();
  await rereadState().catch(() => undefined);
  startAt("/");
  forgetRead();
  queryClient.getMutationCache().clear();
}

/** The desk was locked, by a person, by idleness or by the system: nothing of the base stays on the screen. */
export async function wasLocked(): Promise<void> {
  await clearScreen(() =>
    queryClient.setQueryData<AppState>(
      appState.queryKey,
      (old) => old && { ...old, phase: "locked", me: null },
    ),
  );
}

let routeBefore = "/";

/** What was read with other eyes is forgotten. */
function forgetRead(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== appState.queryKey[0] });
}

/** The owner looks at the whole program as a role; `null` ends it, where it began. */
export async function lookAs(roleId: string | null): Promise<void> {
  await draft.flush();
  await ipc.seeAs(roleId);
  notifications.clean();
  forgetUndo();
  if (roleId !== null) routeBefore = currentRoute();
  startAt(roleId === null ? routeBefore : "/");
  forgetRead();
  await rereadState();
}

/** The demo was left: as if the program had just started. */
export async function leftBase(): Promise<void> {
  await clearScreen(() => undefined);
}
