/**
 * The password once more, before something important.
 *
 * No screen has to ask for it: whatever command is refused with `step-up-needed` waits while the dialog here is
 * open, and is tried again after the right password. Whoever closes the dialog gets the refusal.
 */
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useLayoutEffect, useState } from "react";
import { CodeField } from "@/components/CodeField";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PasswordField } from "@/components/PasswordField";
import { useT } from "@/i18n/t";
import { type CommandError, ipc, remedyFor } from "@/ipc/commands";
import { useMe } from "./session";
import { signal } from "./signal";

type Answer = (given: boolean) => void;

const waiting = signal<readonly Answer[]>([]);

/** Asks for the password; several refusals at once share one dialog. */
function ask(): Promise<boolean> {
  return new Promise((answer) => waiting.set([...waiting.get(), answer]));
}

function answerAll(given: boolean): void {
  const all = waiting.get();
  waiting.set([]);
  for (const answer of all) answer(given);
}

/** Closes the dialog without an answer: the desk was locked. */
export function forgetStepUp(): void {
  answerAll(false);
}

remedyFor("step-up-needed", ask);

/** Esc closes this dialog alone, not also what lies under it. */
function useOwnEscape(isOpen: boolean): void {
  // Before the effects of any other dialog, so that this one hears the key first.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.stopImmediatePropagation();
      answerAll(false);
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, [isOpen]);
}

function StepUpForm() {
  const t = useT();
  const { factor } = useMe();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const give = useMutation<null, CommandError>({
    mutationFn: () => ipc.stepUp(password, factor ? code.trim() : null),
    onSuccess: () => answerAll(true),
    onError: () => setCode(""),
  });
  const complete = password !== "" && (!factor || code.trim() !== "");
  return (
    <Stack
      component="form"
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !give.isPending) give.mutate();
      }}
    >
      <Text size="sm">{t("step-up-lead")}</Text>
      <PasswordField autoFocus label={t("step-up-password")} value={password} onChange={setPassword} />
      {factor && (
        <CodeField
          label={t("step-up-code")}
          description={t("step-up-code-hint")}
          value={code}
          onChange={setCode}
        />
      )}
      <ErrorNotice error={give.error} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={() => answerAll(false)}>
          {t("cancel")}
        </Button>
        <Button type="submit" loading={give.isPending} disabled={!complete}>
          {t("continue")}
        </Button>
      </Group>
    </Stack>
  );
}

/** The dialog; one for the whole window. */
export function StepUp() {
  const t = useT();
  const isOpen = waiting.use().length > 0;
  useOwnEscape(isOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={() => answerAll(false)}
      closeOnEscape={false}
      title={t("step-up-title")}
      zIndex={400}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <StepUpForm />
    </Modal>
  );
}
