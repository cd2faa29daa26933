/** A refusal where no field and no form is left to show it at. */
import { notifications } from "@mantine/notifications";
import { errorWords } from "@/i18n/errors";
import type { CommandError } from "@/ipc/commands";
import { isToldWhenLocked } from "./stopped";

export function refusedToast(error: CommandError): void {
  if (isToldWhenLocked(error)) return;
  const { text, hint } = errorWords(error);
  notifications.show({ color: "red", withBorder: true, title: text, message: hint });
}
