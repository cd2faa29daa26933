/** A short lesson: four pieces of advice, then five questions, one at a time. Nobody fails. */
import { List, Paper, Radio, Stack, Text } from "@mantine/core";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { LanguageChoice } from "@/app/LanguageChoice";
import { ErrorNotice } from "@/components/ErrorNotice";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import { type CommandError, ipc, type LessonResult, type Question } from "@/ipc/commands";
import { LeaveButton } from "./LeaveButton";
import { lessonQuestions } from "./queries";

type Props = { onAnswered: (result: LessonResult, answers: number[]) => void };

const ADVICE = ["lesson-advice-1", "lesson-advice-2", "lesson-advice-3", "lesson-advice-4"] as const;

function Advice({ onNext }: { onNext: () => void }) {
  const t = useT();
  return (
    <WizardFrame
      title={t("lesson-title")}
      lead={t("lesson-lead")}
      corner={<LanguageChoice />}
      extra={<LeaveButton />}
      next={{ label: t("lesson-begin"), run: onNext }}
    >
      <Paper p="lg">
        <List spacing="sm">
          {ADVICE.map((id) => (
            <List.Item key={id}>{t(id)}</List.Item>
          ))}
        </List>
      </Paper>
    </WizardFrame>
  );
}

type AskProps = { question: Question; chosen: number | undefined; onChoose: (answer: number) => void };

function Ask({ question, chosen, onChoose }: AskProps) {
  const t = useT();
  return (
    <Radio.Group
      label={
        <Text fz="lg" fw={600} mb="sm">
          {t(`${question.id}-question`)}
        </Text>
      }
      value={chosen === undefined ? null : String(chosen)}
      onChange={(value) => onChoose(Number(value))}
    >
      <Stack gap="md">
        {Array.from({ length: question.answers }, (_, at) => (
          <Radio
            // biome-ignore lint/suspicious/noArrayIndexKey: the answers of a question never move.
            key={at}
            value={String(at)}
            label={t(`${question.id}-answer-${at + 1}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

export function LessonStep({ onAnswered }: Props) {
  const t = useT();
  const { data: questions } = useSuspenseQuery(lessonQuestions);
  // Before the first question is the advice.
  const [at, setAt] = useState(-1);
  const [answers, setAnswers] = useState<number[]>([]);
  const answer = useMutation<LessonResult, CommandError>({
    mutationFn: () => ipc.lessonAnswer(answers),
    onSuccess: (result) => onAnswered(result, answers),
  });
  const question = questions[at];
  if (!question) return <Advice onNext={() => setAt(0)} />;

  const isLast = at === questions.length - 1;
  const choose = (chosen: number) =>
    setAnswers((before) => questions.map((_, index) => (index === at ? chosen : (before[index] ?? -1))));
  const chosen = answers[at] === -1 ? undefined : answers[at];
  return (
    <WizardFrame
      title={t("lesson-title")}
      step={{ now: at + 1, of: questions.length }}
      corner={<LanguageChoice />}
      back={() => setAt(at - 1)}
      next={{
        label: t(isLast ? "lesson-finish" : "next"),
        run: () => (isLast ? answer.mutate() : setAt(at + 1)),
        busy: answer.isPending,
        disabled: chosen === undefined,
      }}
    >
      <Ask key={question.id} question={question} chosen={chosen} onChoose={choose} />
      <ErrorNotice error={answer.error} />
    </WizardFrame>
  );
}
