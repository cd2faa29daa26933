/** How well a password resists guessing, in colour and in words, as it is typed. */
import { Progress, Stack, Text } from "@mantine/core";
import { useT } from "@/i18n/t";

type Props = {
  /** The judgement; `null` while nothing is typed. */
  strength: { score: number; problem: string | null } | null;
  /** Whether it is an owner's, of whom more is asked. */
  isOwners?: boolean;
};

const COLOURS = ["red", "red", "orange", "yellow", "teal"] as const;
const BEST = 4;
/** With a problem the bar stays below this, however good the rest is. */
const REFUSED_AT_MOST = 2;

/** Share of the bar and its colour: never full while there is a problem. */
export function strengthLook({ score, problem }: { score: number; problem: string | null }) {
  const shown = problem === null ? BEST : Math.min(score, REFUSED_AT_MOST);
  return { percent: ((shown + 1) / (BEST + 1)) * 100, color: COLOURS[shown] ?? "red" };
}

/** The words under the bar; how long is long enough depends on whose password it is. */
function wordsOf(strength: Props["strength"], isOwners: boolean): string {
  if (strength?.problem === null) return "strength-good";
  const words = strength ? `strength-${strength.problem}` : "strength-rule";
  return isOwners || strength?.problem?.startsWith("too-short") === false ? words : `${words}-staff`;
}

export function StrengthBar({ strength, isOwners = true }: Props) {
  const t = useT();
  const look = strength && strengthLook(strength);
  const words = t(wordsOf(strength, isOwners));
  return (
    <Stack gap={4}>
      <Progress
        value={look?.percent ?? 0}
        color={look?.color ?? "gray"}
        size="sm"
        aria-label={t("strength-label")}
      />
      <Text role="status" size="xs" c="dimmed" data-testid="strength">
        {words}
      </Text>
    </Stack>
  );
}
