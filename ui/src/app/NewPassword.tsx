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
  /** The role of whose password it becomes. */
  role: string;
  autoFocus?: boolean;
};

/** The judgement of `password` of `userId`, and whether it will do. `names` are what a guesser tries first. */
export function useNewPassword(password: string, names: string[], userId: string | null = null) {
  const strength = useStrength(password, names, userId);
  return { strength, isGood: strength !== null && strength.problem === null };
}

export function NewPassword({ value, onChange, strength, role, autoFocus = false }: Props) {
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
      <StrengthBar strength={strength} isOwners={role === "owner"} />
    </Stack>
  );
}
