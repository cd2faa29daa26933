/** A refusal in words with its way out. */
import { Alert, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { errorWords } from "@/i18n/errors";
import { useLanguage } from "@/i18n/language";

type Props = { error: { code: string; args: Record<string, string> } | null };

export function ErrorNotice({ error }: Props) {
  useLanguage();
  if (!error) return null;
  const { text, hint } = errorWords(error);
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle stroke={1.75} />} title={text}>
      <Text size="sm">{hint}</Text>
    </Alert>
  );
}
