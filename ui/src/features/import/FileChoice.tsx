/** First step: which file. */
import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { ErrorNotice } from "@/components/ErrorNotice";
import { PathField } from "@/components/PathField";
import { useT } from "@/i18n/t";
import type { CommandError, ImportView } from "@/ipc/commands";
import { pickFile } from "@/ipc/dialog";
import { useOpenFile } from "./mutations";

const EXTENSIONS = ["csv", "txt", "tsv"];

type Props = {
  /** Why the last import failed. */
  refusal: CommandError | null;
  onOpened: (view: ImportView) => void;
};

export function FileChoice({ refusal, onOpened }: Props) {
  const t = useT();
  const [path, setPath] = useState("");
  const open = useOpenFile();
  const read = (at: string) => open.mutate(at.trim(), { onSuccess: onOpened });

  /** A file chosen in the dialog is meant: it is opened without another press. */
  const choose = async () => {
    const chosen = await pickFile(t("import-choose-file"), EXTENSIONS);
    if (chosen !== null) read(chosen);
    return chosen;
  };

  // What was wrong with one file says nothing about the next.
  const error = open.variables === path.trim() ? open.error : refusal;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (path.trim() !== "") read(path);
      }}
    >
      <Stack maw={720}>
        <Text>{t("import-lead")}</Text>
        <PathField
          label={t("import-file")}
          description={t("import-file-hint")}
          value={path}
          onChange={setPath}
          choose={choose}
          autoFocus
        />
        <ErrorNotice error={error} />
        <Group>
          <Button type="submit" loading={open.isPending} disabled={path.trim() === ""}>
            {t("import-read")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
