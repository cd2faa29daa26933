/** Second screen: the recovery sheet, as words or as a saved file. */
import { SegmentedControl } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ErrorNotice } from "@/components/ErrorNotice";
import { KitWordsField, kitWords } from "@/components/KitWordsField";
import { PathField } from "@/components/PathField";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import { CommandError, ipc, type RestoreSet } from "@/ipc/commands";
import { pickFile } from "@/ipc/dialog";
import { place } from "./steps";

type Props = { folder: string; onBack: () => void; onOpened: (kit: string, sets: RestoreSet[]) => void };

export function KitStep({ folder, onBack, onOpened }: Props) {
  const t = useT();
  const [way, setWay] = useState<"words" | "file">("words");
  const [words, setWords] = useState("");
  const [file, setFile] = useState("");
  const kit = way === "words" ? kitWords(words).join(" ") : file.trim();
  const open = useMutation<RestoreSet[], CommandError>({
    mutationFn: async () => {
      const sets = await ipc.restoreSets(folder, kit);
      if (sets.length === 0) throw new CommandError({ code: "no-sets" });
      return sets;
    },
    onSuccess: (sets) => onOpened(kit, sets),
  });

  return (
    <WizardFrame
      title={t("restore-kit")}
      lead={t("restore-kit-lead")}
      step={place("kit")}
      back={onBack}
      next={{ label: t("next"), run: () => open.mutate(), busy: open.isPending, disabled: kit === "" }}
    >
      <SegmentedControl
        value={way}
        onChange={(chosen) => setWay(chosen === "file" ? "file" : "words")}
        data={[
          { value: "words", label: t("restore-kit-words") },
          { value: "file", label: t("restore-kit-file") },
        ]}
        aria-label={t("restore-kit-way")}
        w="fit-content"
      />
      {way === "words" ? (
        <KitWordsField value={words} onChange={setWords} description={t("kit-words-hint")} autoFocus />
      ) : (
        <PathField
          label={t("restore-kit-path")}
          value={file}
          onChange={setFile}
          choose={() => pickFile(t("restore-kit-path"), ["txt"])}
          autoFocus
        />
      )}
      <ErrorNotice error={open.error} />
    </WizardFrame>
  );
}
