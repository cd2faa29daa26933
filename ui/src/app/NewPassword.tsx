/** A new password and how strong it is, judged as it is typed. */
import { Stack } from "@mantine/core";
import { PasswordField } from "@/components/PasswordField";
import { StrengthBar } from "@/components/StrengthBar";
import { useT } from "@/i18n/t";
import { useStrength } from "./useStrength";

type Props = {
  value: string;
  onChange: (password: string) => void;
  strength: ReturnType<typeof useStrength>;
  autoFocus?: boolean;
};

/** The judgement of `password`, and whether it will do. `names` are what a guesser tries first. */
export function useNewPassword(password: string, names: string[]) {
  const strength = useStrength(password, names);
  return { strength, isGood: strength !== null && strength.problem === null };
}

export function NewPassword({ value, onChange, strength, autoFocus = false }: Props) {
  const t = useT();
  return (
    <Stack gap={0}>
      <PasswordField
        isNew
        label={t("new-password")}
        value={value}
        onChange={onChange}
        autoFocus={autoFocus}
      />
      <StrengthBar strength={strength} />
    </Stack>
  );
}
