/** Tells whether the words on a paper are the ones of this base. Shows nothing of the true sheet. */
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ErrorNotice } from "@/components/ErrorNotice";
import { KitWordsField, kitWords } from "@/components/KitWordsField";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";

export function CheckSheet() {
  const t = useT();
  const [words, setWords] = useState("");
  const check = useMutation<boolean, CommandError>({
    mutationFn: () => ipc.kitCheck(kitWords(words).join(" ")),
    onSuccess: (right) => right && setWords(""),
  });
  const change = (text: string) => {
    setWords(text);
    check.reset();
  };
  return (
    <Stack
      component="form"
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (!check.isPending) check.mutate();
      }}
    >
      <Text size="sm">{t("sheet-check-lead")}</Text>
      <KitWordsField value={words} onChange={change} description={t("kit-words-hint")} />
      <Group>
        <Button
          type="submit"
          variant="default"
          loading={check.isPending}
          disabled={kitWords(words).length === 0}
        >
          {t("sheet-check")}
        </Button>
      </Group>
      {check.data !== undefined && (
        <Alert
          role="status"
          color={check.data ? "green" : "red"}
          title={t(check.data ? "sheet-right" : "sheet-not-right")}
        >
          {t(check.data ? "sheet-right-hint" : "sheet-not-right-hint")}
        </Alert>
      )}
      <ErrorNotice error={check.error} />
    </Stack>
  );
}
