/** Covers names, contacts and notes on the screen, and shows them again. */
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { useT } from "@/i18n/t";
import { togglePrivacy, usePrivacy } from "./privacy";
import { ICON_STROKE } from "./theme";

export function PrivacyButton() {
  const t = useT();
  const isOn = usePrivacy();
  const Icon = isOn ? IconEyeOff : IconEye;
  return (
    <Tooltip label={`${t(isOn ? "privacy-off" : "privacy-on")} · F8`}>
      <ActionIcon
        variant={isOn ? "filled" : "subtle"}
        color={isOn ? "teal" : "gray"}
        aria-label={t("privacy-on")}
        aria-pressed={isOn}
        aria-keyshortcuts="F8"
        onClick={togglePrivacy}
      >
        <Icon size="1.25rem" stroke={ICON_STROKE} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
