/** Where a confirmation code or a recovery code is typed: spaces do not matter. */
import { TextInput } from "@mantine/core";

type Props = {
  label: string;
  value: string;
  onChange: (code: string) => void;
  description?: string;
  error?: string | null;
  autoFocus?: boolean;
};

export function CodeField({ label, value, onChange, description, error = null, autoFocus = false }: Props) {
  return (
    <TextInput
      label={label}
      description={description}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={40}
      styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", letterSpacing: "0.08em" } }}
    />
  );
}
