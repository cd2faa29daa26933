/** Second screen: the owner and the password. Its button makes the client base. */
import { SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { entered } from "@/app/phase";
import { useStrength } from "@/app/useStrength";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PasswordField } from "@/components/PasswordField";
import { StrengthBar } from "@/components/StrengthBar";
import { WizardFrame } from "@/components/WizardFrame";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import { type CommandError, ipc } from "@/ipc/commands";
import { place } from "./steps";
import type { Setup } from "./useSetup";

/** What is wrong with `field`, in words. */
function problemOf(error: CommandError | null, field: string): string | null {
  const found = error?.fields.find((one) => one.field === field);
  return found ? problemWords(found.problem) : null;
}

export function OwnerStep({ setup }: { setup: Setup }) {
  const t = useT();
  const { draft, change } = setup;
  const strength = useStrength(draft.password, [draft.firstName, draft.lastName, draft.businessName]);
  const create = useMutation<Awaited<ReturnType<typeof ipc.setupCreate>>, CommandError>({
    mutationFn: () => ipc.setupCreate(draft),
    onSuccess: async (kit) => {
      setup.made(kit);
      await entered();
    },
  });
  const ready = draft.firstName.trim() !== "" && strength !== null && strength.problem === null;

  return (
    <WizardFrame
      title={t("setup-owner")}
      lead={t("setup-owner-lead")}
      step={place("owner")}
      back={() => setup.goTo("business")}
      next={{
        label: t("setup-create"),
        run: () => create.mutate(),
        busy: create.isPending,
        disabled: !ready,
      }}
    >
      <Stack gap="md">
        <SimpleGrid cols={2}>
          <TextInput
            label={t("first-name")}
            value={draft.firstName}
            onChange={(event) => change({ firstName: event.currentTarget.value })}
            error={problemOf(create.error, "first-name")}
            autoFocus
            autoComplete="off"
          />
          <TextInput
            label={t("last-name")}
            description={null}
            value={draft.lastName}
            onChange={(event) => change({ lastName: event.currentTarget.value })}
            error={problemOf(create.error, "last-name")}
            autoComplete="off"
          />
        </SimpleGrid>
        <PasswordField
          isNew
          label={t("password")}
          description={t("password-hint")}
          value={draft.password}
          onChange={(password) => change({ password })}
          error={problemOf(create.error, "password")}
        />
        <StrengthBar strength={strength} />
        <ErrorNotice error={create.error} />
      </Stack>
    </WizardFrame>
  );
}
