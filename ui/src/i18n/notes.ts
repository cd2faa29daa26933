/** Words for what the program notes in short: the code of a limit, a role, a refusal; and a limit with its count. */
import { errorWords } from "./errors";
import { formatNumber } from "./format";
import { hasWords, t } from "./t";

const LIMIT = /^([a-z-]+) (\d+)$/;
const OWN_ROLE = /^[0-9a-f]{12}$/;

/** The words of a noted code; what is no code was written by a person and stays as it is. */
export function noteWords(note: string): string {
  if (OWN_ROLE.test(note)) return t("note-own-role");
  const [, meter = "", count = ""] = LIMIT.exec(note) ?? [];
  if (hasWords(`meter-${meter}`)) return `${t(`meter-${meter}`)}: ${formatNumber(Number(count))}`;
  if (hasWords(`error-${note}`)) return errorWords({ code: note, args: {} }).text;
  const known = ["role", "note"].map((kind) => `${kind}-${note}`).find(hasWords);
  return known ? t(known) : note;
}
