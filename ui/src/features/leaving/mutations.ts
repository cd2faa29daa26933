/** The run of leaving day. It goes on, and its certificate stays, when another page is looked at meanwhile. */
import { useMutation, useMutationState } from "@tanstack/react-query";
import { type Certificate, type CommandError, ipc } from "@/ipc/commands";
import { asked, type Choice } from "./choice";

const key = (userId: string) => ["leaving", userId] as const;

/** Closes the account of `userId`. */
export function useLeave(userId: string) {
  return useMutation<Certificate, CommandError, Choice>({
    mutationKey: key(userId),
    mutationFn: (choice) => {
      const { successor, only } = asked(choice);
      return ipc.leavingRun(userId, successor, only);
    },
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** How the newest run for `userId` stands, also one begun before this page was opened. */
export function useRun(userId: string) {
  const runs = useMutationState({
    filters: { mutationKey: key(userId) },
    select: ({ state }) => state,
  });
  const run = runs.at(-1);
  return {
    isRunning: run?.status === "pending",
    error: (run?.error ?? null) as CommandError | null,
    certificate: run?.status === "success" ? (run.data as Certificate) : null,
  };
}
