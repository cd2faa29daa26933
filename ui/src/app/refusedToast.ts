/** A refusal where no field and no form is left to show it at. */
import { notifications } from "@mantine/notifications";
import { errorWords, problemWords } from "@/i18n/errors";
import type { CommandError } from "@/ipc/commands";
import { isToldWhenLocked } from "./stopped";

export function refusedToast(error: CommandError): void {
  if (isToldWhenLocked(error)) return;
  const { text, hint } = errorWords(error);
  // There are no fields here to mark: what is wrong with them is said itself.
  const [field] = error.fields;
  const words = field
    ? { title: problemWords(field.problem), message: null }
    : { title: text, message: hint };
  notifications.show({ color: "red", withBorder: true, ...words });
}
