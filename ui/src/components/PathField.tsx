/** A path: typed, or chosen in the system's dialog. */
import { Button, Group, TextInput } from "@mantine/core";
import { useT } from "@/i18n/t";

type Props = {
  label: string;
  value: string;
  onChange: (path: string) => void;
  /** Opens the dialog; `null` when the person closed it. */
  choose: () => Promise<string | null>;
  description?: string;
  error?: string | null;
  autoFocus?: boolean;
};

export function PathField({ label, value, onChange, choose, description, error = null, autoFocus }: Props) {
  const t = useT();
  const pick = async () => {
    const path = await choose();
    if (path !== null) onChange(path);
  };
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput
        flex={1}
        label={label}
        description={description}
        error={error}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        spellCheck={false}
        data-autofocus={autoFocus}
        autoFocus={autoFocus ?? false}
      />
      <Button variant="default" onClick={() => void pick()}>
        {t("choose")}
      </Button>
    </Group>
  );
}
