/** The last resort: the screen itself failed. Says so and offers to draw it again. */
import { Button, MantineProvider, Stack } from "@mantine/core";
import { useColorScheme } from "@mantine/hooks";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { asCommandError } from "@/ipc/commands";
import { theme, variables } from "./theme";

export function AppFailed({ error, reset }: ErrorComponentProps) {
  const t = useT();
  const scheme = useColorScheme();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} forceColorScheme={scheme}>
      <Stack component="main" p="xl" maw={768} mx="auto" align="flex-start">
        <ErrorNotice error={asCommandError(error)} />
        <Button onClick={reset}>{t("retry")}</Button>
      </Stack>
    </MantineProvider>
  );
}
