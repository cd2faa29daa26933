/** How strong a typed password is, judged by the program while it is typed. Nothing of it is cached. */
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { ipc, type StrengthView } from "@/ipc/commands";

const PAUSE_MS = 120;

/**
 * The judgement; `null` while nothing is typed. `inputs` are words a guesser would try first: the names. `userId` is
 * whose password it becomes, when nobody is signed in yet and it is not an owner's for certain.
 */
export function useStrength(
  password: string,
  inputs: string[],
  userId: string | null = null,
): StrengthView | null {
  const [settled] = useDebouncedValue(password, PAUSE_MS);
  const { data } = useQuery({
    queryKey: ["strength", settled, inputs, userId],
    queryFn: () => ipc.passwordStrength(settled, inputs, userId),
    enabled: settled !== "",
    gcTime: 0,
    placeholderData: (before) => before,
  });
  return password === "" ? null : (data ?? null);
}
