/** How the lesson went: each answer, and why. */
import { Group, Paper, Stack, Text } from "@mantine/core";
import { IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { ICON_STROKE } from "@/app/theme";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import type { LessonResult } from "@/ipc/commands";
import { lessonQuestions } from "./queries";

type Props = { result: LessonResult; answers: number[]; onNext: () => Promise<void> };

export function LessonResults({ result: { right, wrong }, answers, onNext }: Props) {
  const t = useT();
  const { data: questions } = useSuspenseQuery(lessonQuestions);
  const next = useMutation({ mutationFn: onNext });
  return (
    <WizardFrame
      title={t("lesson-done")}
      lead={t("lesson-right", { right, of: questions.length })}
      next={{ label: t("lesson-go-on"), run: () => next.mutate(), busy: next.isPending }}
    >
      <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: "none" }}>
        {questions.map(({ id }, at) => {
          const isRight = !wrong.includes(id);
          const Icon = isRight ? IconCircleCheck : IconInfoCircle;
          return (
            <Paper component="li" key={id} p="md">
              <Group wrap="nowrap" align="flex-start">
                <Icon
                  stroke={ICON_STROKE}
                  aria-label={t(isRight ? "lesson-was-right" : "lesson-was-other")}
                  style={{ flex: "none", color: `var(--light-${isRight ? "green" : "yellow"})` }}
                />
                <Stack gap={4}>
                  <Text fw={600}>{t(`${id}-question`)}</Text>
                  <Text c="dimmed">
                    {t("lesson-your-answer", { answer: t(`${id}-answer-${(answers[at] ?? 0) + 1}`) })}
                  </Text>
                  <Text>{t(`${id}-why`)}</Text>
                </Stack>
              </Group>
            </Paper>
          );
        })}
      </Stack>
    </WizardFrame>
  );
}
