/** Whether the person is welcome, and if not, why. */
import { Stack, Switch, Textarea } from "@mantine/core";
import { useT } from "@/i18n/t";

type Props = {
  /** The reason; `null` while the person is welcome. */
  value: string | null;
  problem: string | null;
  onChange: (value: string | null) => void;
};

export function DoNotBookField({ value, problem, onChange }: Props) {
  const t = useT();
  return (
    <Stack gap="xs">
      <Switch
        color="red"
        label={t("clients-do-not-book")}
        description={t("clients-do-not-book-hint")}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? "" : null)}
      />
      {value !== null && (
        <Textarea
          label={t("clients-do-not-book-reason")}
          autosize
          minRows={2}
          value={value}
          error={problem}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Stack>
  );
}
