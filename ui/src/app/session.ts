/** Who sits at the desk and what they may see. The screen only hides what Rust would refuse anyway. */
import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { APP_STATE_KEY } from "@/ipc/changes";
import { type AppState, ipc, type Me } from "@/ipc/commands";

/** Phase, people, language: read at start and after each change of phase. */
export const appState = queryOptions({ queryKey: APP_STATE_KEY, queryFn: () => ipc.appState() });

/** The state of the program. */
export function useAppState(): AppState {
  return useSuspenseQuery(appState).data;
}

const NOBODY: Me = {
  id: "",
  firstName: "",
  role: "",
  roleName: "",
  rights: [],
  contacts: "masked",
  vip: false,
  reach: "none",
  factor: false,
};

/** The person signed in; nobody, without a single right, while the desk is locked. */
export function useMe(): Me {
  return useAppState().me ?? NOBODY;
}

/** Whether the person signed in has the right with this code. */
export function useRight(code: string): boolean {
  return useMe().rights.includes(code);
}
