/** Setting up confirmation codes: the picture for the phone, then one code of it as proof. */
import { Group, Skeleton, Stack, Text } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { CodeField } from "@/components/CodeField";
import { ErrorNotice } from "@/components/ErrorNotice";
import { useT } from "@/i18n/t";
import { asCommandError, type CommandError, type FactorSet, ipc } from "@/ipc/commands";

const QR_SIZE = "11rem";

/** The offer of this moment, the code typed, and its proof; `onSet` gets the recovery codes, shown once, and where that leads. */
export function useFactorSetup(onSet: (set: FactorSet) => void) {
  const [code, setCode] = useState("");
  // Asked once for each time the screen is opened: each offer has a secret of its own.
  const offer = useQuery({
    queryKey: ["factor-offer"],
    queryFn: () => ipc.factorOffer(),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const confirm = useMutation<FactorSet, CommandError>({
    mutationFn: () => ipc.factorConfirm(code.trim()),
    onSuccess: onSet,
    onError: () => setCode(""),
  });
  return { offer, code, setCode, confirm, isReady: offer.data !== undefined && code.trim() !== "" };
}

/** The secret in groups of four, as a person types it. */
export function inFours(secret: string): string {
  return (
    secret
      .replaceAll(" ", "")
      .match(/.{1,4}/g)
      ?.join(" ") ?? ""
  );
}

export function FactorScan({ setup }: { setup: ReturnType<typeof useFactorSetup> }) {
  const t = useT();
  const { offer, code, setCode, confirm } = setup;
  return (
    <Stack gap="md">
      <Group gap="lg" align="flex-start">
        {offer.data ? (
          <img
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(offer.data.qrSvg)}`}
            alt={t("factor-qr")}
            style={{ width: QR_SIZE, height: QR_SIZE, borderRadius: 8 }}
          />
        ) : (
          <Skeleton w={QR_SIZE} h={QR_SIZE} />
        )}
        <Stack gap="xs" flex="1 1 16rem" miw={0}>
          <Text component="ol" m={0} pl="1.25rem">
            <li>{t("factor-step-1")}</li>
            <li>{t("factor-step-2")}</li>
            <li>{t("factor-step-3")}</li>
          </Text>
          <Text size="xs" c="dimmed">
            {t("factor-secret")}
          </Text>
          <Text ff="monospace" style={{ overflowWrap: "anywhere" }} data-testid="factor-secret">
            {inFours(offer.data?.secret ?? "")}
          </Text>
        </Stack>
      </Group>
      <CodeField
        label={t("factor-first-code")}
        description={t("factor-first-code-hint")}
        value={code}
        onChange={setCode}
        autoFocus
      />
      <ErrorNotice error={confirm.error ?? (offer.error && asCommandError(offer.error))} />
    </Stack>
  );
}
