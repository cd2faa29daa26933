/** How strong a typed password is, judged by the program while it is typed. Nothing of it is cached. */
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { ipc, type StrengthView } from "@/ipc/commands";

const PAUSE_MS = 120;

/** The judgement; `null` while nothing is typed. `inputs` are words a guesser would try first: the names. */
export function useStrength(password: string, inputs: string[]): StrengthView | null {
  const [settled] = useDebouncedValue(password, PAUSE_MS);
  const { data } = useQuery({
    queryKey: ["strength", settled, inputs],
    queryFn: () => ipc.passwordStrength(settled, inputs),
    enabled: settled !== "",
    gcTime: 0,
    placeholderData: (before) => before,
  });
  return password === "" ? null : (data ?? null);
}
