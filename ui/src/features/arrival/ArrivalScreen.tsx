/** Between the right password and the desk: one short screen for each step that is still asked for. */
import { signedIn } from "@/app/phase";
import { useAppState } from "@/app/session";
import type { SignIn } from "@/ipc/commands";
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
  const goOn = async (signIn: SignIn) => {
    await signedIn(signIn);
    release();
  };
  if (held && "factor" in held) {
    const { recoveryCodes, signIn } = held.factor;
    return <CodesStep codes={recoveryCodes} onNext={() => goOn(signIn)} />;
  }
  if (held) {
    const { lesson, answers } = held;
    return <LessonResults result={lesson} answers={answers} onNext={() => goOn(lesson.signIn)} />;
  }
  switch (steps[0]) {
    case "code":
      return <CodeStep />;
    case "password":
      return <PasswordStep />;
    case "enrol-code":
      return <FactorStep onSet={(factor) => hold({ factor })} />;
    case "rules":
      return <RulesStep />;
    case "lesson":
      return <LessonStep onAnswered={(lesson, answers) => hold({ lesson, answers })} />;
    default:
      return null;
  }
}
