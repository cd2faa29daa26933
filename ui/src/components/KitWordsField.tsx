/** Where the words of a recovery sheet are typed: any spacing, numbers and line ends do not matter. */
import { Textarea } from "@mantine/core";
import { useT } from "@/i18n/t";

type Props = {
  value: string;
  onChange: (value: string) => void;
  description?: string;
  error?: string | null;
  autoFocus?: boolean;
};

/** Words on a sheet. */
const KIT_WORDS = 24;

/** The words in `text`, without the numbers a person copies along. */
export function kitWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

export function KitWordsField({ value, onChange, description, error = null, autoFocus = false }: Props) {
  const t = useT();
  const count = kitWords(value).length;
  return (
    <Textarea
      label={t("kit-words")}
      description={description}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autosize
      minRows={4}
      autoFocus={autoFocus}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      rightSection={<span aria-hidden>{count > 0 ? `${Math.min(count, KIT_WORDS)}/${KIT_WORDS}` : ""}</span>}
      rightSectionWidth="4rem"
      styles={{ section: { alignItems: "flex-end", paddingBottom: "0.5rem", fontSize: "0.8125rem" } }}
    />
  );
}
