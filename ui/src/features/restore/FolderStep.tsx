/** First screen: the folder the copies lie in, and which base of those found there. */
import { Group, Radio, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { LanguageChoice } from "@/app/LanguageChoice";
import { useAppState } from "@/app/session";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PathField } from "@/components/PathField";
import { WizardFrame } from "@/components/WizardFrame";
import { formatMoment } from "@/i18n/format";
import { useT } from "@/i18n/t";
import { CommandError, type FoundBase, ipc } from "@/ipc/commands";
import { pickFolder } from "@/ipc/dialog";
import { place } from "./steps";

type Props = { onBack: () => void; onFound: (folder: string) => void };

function Bases({
  bases,
  folder,
  onChange,
}: {
  bases: FoundBase[];
  folder: string;
  onChange: (at: string) => void;
}) {
  const t = useT();
  return (
    <Radio.Group label={t("restore-which-base")} value={folder} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {bases.map((base) => (
          <Radio.Card key={base.folder} value={base.folder} p="md">
            <Group wrap="nowrap" gap="sm">
              <Radio.Indicator />
              <div>
                <Text size="sm">
                  {t("restore-base", { copies: base.copies, newest: formatMoment(base.newest) })}
                </Text>
                <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
                  {base.folder}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}

export function FolderStep({ onBack, onFound }: Props) {
  const t = useT();
  const { suggested } = useAppState();
  const [dir, setDir] = useState(suggested.backupDir);
  const [folder, setFolder] = useState("");
  const scan = useMutation<FoundBase[], CommandError>({
    mutationFn: async () => {
      const bases = await ipc.restoreScan(dir.trim());
      if (bases.length === 0) throw new CommandError({ code: "no-sets" });
      return bases;
    },
    onSuccess: ([first, ...others]) => {
      if (first && others.length === 0) onFound(first.folder);
    },
  });
  const several = scan.data && scan.data.length > 1 ? scan.data : null;
  const change = (path: string) => {
    setDir(path);
    setFolder("");
    scan.reset();
  };

  return (
    <WizardFrame
      title={t("restore-title")}
      lead={t("restore-lead")}
      step={place("folder")}
      corner={<LanguageChoice />}
      back={onBack}
      next={
        several
          ? { label: t("next"), run: () => onFound(folder), disabled: folder === "" }
          : {
              label: t("restore-look"),
              run: () => scan.mutate(),
              busy: scan.isPending,
              disabled: dir.trim() === "",
            }
      }
    >
      <PathField
        label={t("restore-folder")}
        description={t("restore-folder-hint")}
        value={dir}
        onChange={change}
        choose={() => pickFolder(t("restore-folder"))}
        autoFocus
      />
      {several && <Bases bases={several} folder={folder} onChange={setFolder} />}
      <ErrorNotice error={scan.error} />
    </WizardFrame>
  );
}
