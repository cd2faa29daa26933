/** What a person is called, in a form. */
import { SimpleGrid, TextInput } from "@mantine/core";
import { problemWords } from "@/i18n/errors";
import { useT } from "@/i18n/t";
import type { CommandError } from "@/ipc/commands";

type Names = { firstName: string; lastName: string };

type Props = {
  names: Names;
  onChange: (part: Partial<Names>) => void;
  /** Why the form was refused. */
  error: CommandError | null;
  /** A dialog begins here. */
  isFirst?: boolean;
};

function problemOf(error: CommandError | null, field: string): string | null {
  const found = error?.fields.find((one) => one.field === field);
  return found ? problemWords(found.problem) : null;
}

export function NameFields({ names, onChange, error, isFirst }: Props) {
  const t = useT();
  return (
    <SimpleGrid cols={2}>
      <TextInput
        label={t("first-name")}
        value={names.firstName}
        onChange={(event) => onChange({ firstName: event.currentTarget.value })}
        error={problemOf(error, "first-name")}
        autoComplete="off"
        data-autofocus={isFirst || undefined}
      />
      <TextInput
        label={t("last-name")}
        value={names.lastName}
        onChange={(event) => onChange({ lastName: event.currentTarget.value })}
        error={problemOf(error, "last-name")}
        autoComplete="off"
      />
    </SimpleGrid>
  );
}
