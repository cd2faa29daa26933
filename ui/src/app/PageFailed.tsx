/** A page that could not be shown says why and offers to try again; the frame stays. */
import { Button, Group, Stack } from "@mantine/core";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { asCommandError } from "@/ipc/commands";

export function PageFailed({ error, reset }: ErrorComponentProps) {
  const t = useT();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    reset();
  };
  return (
    <Stack component="main" p="lg" maw={768}>
      <ErrorNotice error={asCommandError(error)} />
      <Group>
        <Button onClick={retry}>{t("retry")}</Button>
      </Group>
    </Stack>
  );
}
