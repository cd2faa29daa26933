/** A refusal where no field and no form is left to show it at. */
import { notifications } from "@mantine/notifications";
import { isToldWhenLocked } from "@/app/stopped";
import { errorWords } from "@/i18n/errors";
import type { CommandError } from "@/ipc/commands";

export function refusedToast(error: CommandError): void {
  if (isToldWhenLocked(error)) return;
  const { text, hint } = errorWords(error);
  notifications.show({ color: "red", withBorder: true, title: text, message: hint });
}
