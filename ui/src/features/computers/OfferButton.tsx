/** Enrols another computer: the own password, then a code to type there. */
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconDeviceDesktopPlus } from "@tabler/icons-react";
import { useState } from "react";
import { PrintButton } from "@/app/PrintButton";
import { useAppState } from "@/app/session";
import { ICON_STROKE } from "@/app/theme";
import { BigCode } from "@/components/BigCode";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PasswordField } from "@/components/PasswordField";
import { PrintSheet } from "@/components/PrintSheet";
import { formatDate, formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import type { Enrolment } from "@/ipc/commands";
import { useOfferComputer } from "./mutations";

const STEPS = ["computers-step-1", "computers-step-2", "computers-step-3"] as const;

function Offer({ offer: { code, until }, onDone }: { offer: Enrolment; onDone: () => void }) {
  const t = useT();
  const base = useAppState().baseName ?? "";
  return (
    <Stack gap="md">
      <BigCode code={code} />
      <Text size="sm" c="dimmed">
        {t("invitation-until", { when: formatMoment(until) })}
      </Text>
      <Text component="ol" m={0} pl="1.25rem">
        {STEPS.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </Text>
      <Group justify="space-between" align="flex-start">
        <PrintButton what="computer-code" />
        <Button onClick={onDone} data-autofocus>
          {t("close")}
        </Button>
      </Group>
      <PrintSheet title={t("computers-add")} subtitle={base} date={formatDate(Date.now())}>
        <div className="print-sheet-code">{code}</div>
        <p>{t("invitation-until", { when: formatMoment(until) })}</p>
        <ol>
          {STEPS.map((id) => (
            <li key={id}>{t(id)}</li>
          ))}
        </ol>
      </PrintSheet>
    </Stack>
  );
}

function AskPassword({ onDone }: { onDone: () => void }) {
  const t = useT();
  const [password, setPassword] = useState("");
  const offer = useOfferComputer();
  if (offer.data) return <Offer offer={offer.data} onDone={onDone} />;
  return (
    <Stack
      component="form"
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== "" && !offer.isPending) offer.mutate(password);
      }}
    >
      <Text size="sm">{t("computers-add-lead")}</Text>
      <PasswordField autoFocus label={t("step-up-password")} value={password} onChange={setPassword} />
      <ErrorNotice error={offer.error} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button type="submit" loading={offer.isPending} disabled={password === ""}>
          {t("computers-add-run")}
        </Button>
      </Group>
    </Stack>
  );
}

export function OfferButton() {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Group>
        <Button
          leftSection={<IconDeviceDesktopPlus size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
          onClick={() => setOpened(true)}
        >
          {t("computers-add")}
        </Button>
      </Group>
      <Modal
        opened={opened}
        onClose={close}
        title={t("computers-add")}
        closeOnClickOutside={false}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <AskPassword onDone={close} />
      </Modal>
    </>
  );
}
