/** Three words of the sheet are typed back: proof that it lies on paper. */
import { Alert, SimpleGrid, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ErrorNotice } from "@/components/ErrorNotice";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import { type CommandError, ipc, type KitView } from "@/ipc/commands";
import { place } from "./steps";

type Props = { kit: KitView; onBack: () => void; onDone: () => void };

const ASKED = 3;

/** Three different places of a sheet, in order, one from each third of it. */
export function askedPlaces(count: number, random: () => number = Math.random): number[] {
  const third = count / ASKED;
  return Array.from({ length: ASKED }, (_, part) => Math.floor((part + random()) * third) + 1);
}

export function ConfirmSheet({ kit, onBack, onDone }: Props) {
  const t = useT();
  const [places] = useState(() => askedPlaces(kit.words.length));
  const [typed, setTyped] = useState<Record<number, string>>({});
  const typedWord = (at: number) => (typed[at] ?? "").trim().toLowerCase();
  const confirm = useMutation<boolean, CommandError>({
    // Compared here as well: after a lock halfway only this screen still has the sheet.
    mutationFn: async () => {
      if (places.some((at) => typedWord(at) !== kit.words[at - 1])) return false;
      await ipc.kitConfirm(places.map((at) => ({ place: at, word: typedWord(at) })));
      return true;
    },
    onSuccess: (right) => right && onDone(),
  });
  const complete = places.every((at) => typedWord(at) !== "");

  return (
    <WizardFrame
      title={t("sheet-confirm")}
      lead={t("sheet-confirm-lead")}
      step={place("sheet")}
      back={onBack}
      next={{ label: t("next"), run: () => confirm.mutate(), busy: confirm.isPending, disabled: !complete }}
    >
      <SimpleGrid cols={3}>
        {places.map((at, index) => (
          <TextInput
            key={at}
            label={t("sheet-word", { place: at })}
            data-testid={`kit-answer-${at}`}
            value={typed[at] ?? ""}
            onChange={(event) => {
              const word = event.currentTarget.value;
              setTyped((before) => ({ ...before, [at]: word }));
            }}
            autoFocus={index === 0}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        ))}
      </SimpleGrid>
      {confirm.data === false && (
        <Alert role="alert" color="red" title={t("sheet-wrong")}>
          {t("sheet-wrong-hint")}
        </Alert>
      )}
      <ErrorNotice error={confirm.error} />
    </WizardFrame>
  );
}
