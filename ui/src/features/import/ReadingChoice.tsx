/** How the bytes of the file are read: found by itself, changeable when the samples look wrong. */
import { Group, Loader, NativeSelect } from "@mantine/core";
import { useT } from "@/i18n/t";
import type { ImportView } from "@/ipc/commands";
import type { Reading } from "./mutations";

const DELIMITERS = ["comma", "semicolon", "tab"];

type Props = { view: ImportView; busy: boolean; onChange: (reading: Reading) => void };

export function ReadingChoice({ view, busy, onChange }: Props) {
  const t = useT();
  return (
    <Group align="flex-end">
      <NativeSelect
        label={t("import-encoding")}
        description={t("import-encoding-hint")}
        value={view.encoding}
        data={view.encodings.map((code) => ({ value: code, label: t(`encoding-${code}`) }))}
        onChange={(event) => onChange({ encoding: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("import-delimiter")}
        description={t("import-delimiter-hint")}
        value={view.delimiter}
        data={DELIMITERS.map((code) => ({ value: code, label: t(`delimiter-${code}`) }))}
        onChange={(event) => onChange({ delimiter: event.currentTarget.value })}
      />
      {busy && <Loader size="sm" mb="xs" aria-label={t("import-reading-again")} />}
    </Group>
  );
}
