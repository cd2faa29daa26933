/** What to do with people of the file who are clients already. */
import { Radio, Stack } from "@mantine/core";
import { useT } from "@/i18n/t";
import { STRATEGIES, type Strategy } from "./useImport";

type Props = { value: Strategy; onChange: (strategy: Strategy) => void };

export function StrategyChoice({ value, onChange }: Props) {
  const t = useT();
  return (
    <Radio.Group
      label={t("import-known")}
      description={t("import-known-hint")}
      value={value}
      onChange={(chosen) => onChange(chosen as Strategy)}
    >
      <Stack gap="sm" mt="sm" maw={720}>
        {STRATEGIES.map((code) => (
          <Radio
            key={code}
            value={code}
            label={t(`import-strategy-${code}`)}
            description={t(`import-strategy-${code}-hint`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
