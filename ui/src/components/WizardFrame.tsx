/** One short screen of a wizard: where we are, one question, the way on and the way back. */
import { Box, Button, Group, Progress, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useT } from "@/i18n/t";
import classes from "./WizardFrame.module.css";

type Props = {
  title: string;
  /** One or two sentences under the title. */
  lead?: string;
  /** Which step this is, of how many; none on a screen outside the count. */
  step?: { now: number; of: number };
  /** The main button; Enter in any field presses it. */
  next: { label: string; run: () => void; busy?: boolean; disabled?: boolean } | null;
  back?: (() => void) | undefined;
  /** Further buttons, beside the main one. */
  extra?: ReactNode;
  /** In the corner above: the language. */
  corner?: ReactNode;
  children: ReactNode;
};

export function WizardFrame({ title, lead, step, next, back, extra, corner, children }: Props) {
  const t = useT();
  return (
    <Box
      component="main"
      h="100vh"
      px="lg"
      py="xl"
      aria-label={title}
      style={{ overflow: "auto", scrollPaddingBottom: "6rem" }}
    >
      <Box
        component="form"
        maw={720}
        mx="auto"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (next && !next.busy && !next.disabled) next.run();
        }}
      >
        <Group justify="space-between" mih={36} mb="md">
          <Box flex={1} maw={240}>
            {step && (
              <>
                <Text size="xs" c="dimmed">
                  {t("wizard-step", { now: step.now, of: step.of })}
                </Text>
                <Progress value={(step.now / step.of) * 100} size={4} aria-label={t("wizard-progress")} />
              </>
            )}
          </Box>
          {corner}
        </Group>
        <Stack gap="lg">
          <Stack gap={4}>
            <Title order={1}>{title}</Title>
            {lead && <Text c="dimmed">{lead}</Text>}
          </Stack>
          {children}
          <Group justify="space-between" className={classes.foot}>
            {back ? (
              <Button variant="default" onClick={back}>
                {t("back")}
              </Button>
            ) : (
              <span />
            )}
            <Group gap="sm">
              {extra}
              {next && (
                <Button type="submit" loading={next.busy ?? false} disabled={next.disabled ?? false}>
                  {next.label}
                </Button>
              )}
            </Group>
          </Group>
        </Stack>
      </Box>
    </Box>
  );
}
