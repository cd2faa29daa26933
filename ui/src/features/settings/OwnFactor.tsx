/** One's own confirmation codes: set up, or switched off again. */
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FactorScan, useFactorSetup } from "@/app/FactorSetup";
import { rereadState } from "@/app/phase";
import { RecoveryCodes } from "@/app/RecoveryCodes";
import { useMe } from "@/app/session";
import { askFirst } from "@/components/askFirst";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { type CommandError, type FactorSet, ipc } from "@/ipc/commands";

type StepsProps = { onSet: (set: FactorSet) => void; onCancel: () => void };

function Scan({ onSet, onCancel }: StepsProps) {
  const t = useT();
  const setup = useFactorSetup(onSet);
  return (
    <Stack
      component="form"
      gap="md"
      onSubmit={(event) => {
        event.preventDefault();
        if (setup.isReady && !setup.confirm.isPending) setup.confirm.mutate();
      }}
    >
      <Text size="sm">{t("factor-lead")}</Text>
      <FactorScan setup={setup} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onCancel}>
          {t("cancel")}
        </Button>
        <Button type="submit" loading={setup.confirm.isPending} disabled={!setup.isReady}>
          {t("next")}
        </Button>
      </Group>
    </Stack>
  );
}

function Codes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const t = useT();
  return (
    <Stack gap="md">
      <Text size="sm">{t("recovery-lead")}</Text>
      <RecoveryCodes codes={codes} />
      <Group justify="flex-end">
        <Button onClick={onDone}>{t("recovery-on-paper")}</Button>
      </Group>
    </Stack>
  );
}

function SetUp({ opened, setOpened }: { opened: boolean; setOpened: (opened: boolean) => void }) {
  const t = useT();
  const [codes, setCodes] = useState<string[] | null>(null);
  const close = () => {
    setOpened(false);
    setCodes(null);
    void rereadState();
  };
  return (
    <>
      <Group>
        <Button variant="default" onClick={() => setOpened(true)}>
          {t("factor-set-up")}
        </Button>
      </Group>
      <Modal
        opened={opened}
        onClose={close}
        title={t(codes ? "recovery-title" : "factor-title")}
        size="lg"
        closeOnClickOutside={false}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        {codes ? (
          <Codes codes={codes} onDone={close} />
        ) : (
          <Scan onSet={({ recoveryCodes }) => setCodes(recoveryCodes)} onCancel={close} />
        )}
      </Modal>
    </>
  );
}

function SwitchOff() {
  const t = useT();
  const { id } = useMe();
  const remove = useMutation<void, CommandError>({
    mutationFn: async () => {
      await ipc.factorRemove(id);
      await rereadState();
    },
  });
  const ask = () =>
    askFirst({
      title: t("factor-remove-title"),
      what: t("factor-remove-what"),
      confirm: t("people-factor-remove"),
      run: () => remove.mutate(),
    });
  return (
    <Stack gap="xs">
      <Group>
        <Button variant="default" loading={remove.isPending} onClick={ask}>
          {t("people-factor-remove")}
        </Button>
      </Group>
      <ErrorNotice error={remove.error} />
    </Stack>
  );
}

export function OwnFactor() {
  const t = useT();
  const { factor } = useMe();
  // The dialog stays while the recovery codes are on show, though the person has confirmation codes by then.
  const [isOpen, setOpen] = useState(false);
  return (
    <Stack gap="sm">
      <Text size="sm">{t(factor ? "factor-is-on" : "factor-is-off")}</Text>
      {factor && !isOpen ? <SwitchOff /> : <SetUp opened={isOpen} setOpened={setOpen} />}
    </Stack>
  );
}
