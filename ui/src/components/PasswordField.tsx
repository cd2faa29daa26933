/** A password field that tells what the eye cannot see: Caps Lock and the keyboard's alphabet. */
import { PasswordInput, Text } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { useT } from "@/i18n/t";
import { alphabetOf } from "./alphabet";

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  description?: string;
  error?: string | null;
  disabled?: boolean;
  autoFocus?: boolean;
  /** Whether the browser may think of it as a new password. */
  isNew?: boolean;
};

export function PasswordField({ label, value, onChange, isNew = false, error = null, ...rest }: Props) {
  const t = useT();
  const [capsLock, setCapsLock] = useState(false);
  const watch = (event: KeyboardEvent) => setCapsLock(event.getModifierState("CapsLock"));
  const alphabet = alphabetOf(value);
  const hints = [capsLock && t("caps-lock"), alphabet && t(`typing-${alphabet}`)].filter(Boolean);

  return (
    <div>
      <PasswordInput
        {...rest}
        // In a dialog, which otherwise leads to its first button.
        data-autofocus={rest.autoFocus || undefined}
        label={label}
        value={value}
        error={error}
        autoComplete={isNew ? "new-password" : "current-password"}
        visibilityToggleButtonProps={{ "aria-label": t("show-password"), tabIndex: 0 }}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={watch}
        onKeyUp={watch}
      />
      <Text role="status" size="xs" c={capsLock ? "orange" : "dimmed"} mih="1.5em" mt={4}>
        {hints.join(" · ")}
      </Text>
    </div>
  );
}
