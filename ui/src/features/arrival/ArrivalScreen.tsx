/** Between the right password and the desk: one short screen for each step that is still asked for. */
import { entered } from "@/app/phase";
import { useAppState } from "@/app/session";
import { CodeStep } from "./CodeStep";
import { CodesStep } from "./CodesStep";
import { FactorStep } from "./FactorStep";
import { LessonResults } from "./LessonResults";
import { LessonStep } from "./LessonStep";
import { PasswordStep } from "./PasswordStep";
import { RulesStep } from "./RulesStep";
import type { Arrival } from "./useArrival";

export function ArrivalScreen({ arrival }: { arrival: Arrival }) {
  const { steps } = useAppState();
  const { held, hold, release } = arrival;
  const goOn = async () => {
    await entered();
    release();
  };
  if (held && "codes" in held) return <CodesStep codes={held.codes} onNext={goOn} />;
  if (held) return <LessonResults result={held.lesson} answers={held.answers} onNext={goOn} />;
  switch (steps[0]) {
    case "code":
      return <CodeStep />;
    case "password":
      return <PasswordStep />;
    case "enrol-code":
      return <FactorStep onSet={(codes) => hold({ codes })} />;
    case "rules":
      return <RulesStep />;
    case "lesson":
      return <LessonStep onAnswered={(lesson, answers) => hold({ lesson, answers })} />;
    default:
      return null;
  }
}
