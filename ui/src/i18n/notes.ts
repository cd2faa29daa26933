/** Words for what the program notes in short: a limit with its count, a role, a refusal, a file of clients. */
import { errorWords } from "./errors";
import { formatNumber } from "./format";
import { hasWords, t } from "./t";

const LIMIT = /^([a-z-]+) (\d+)$/;
const FILE = /^(csv|xlsx) (\d+): (.*)$/s;
const OWN_ROLE = /^[0-9a-f]{12}$/;

/** Reads `xlsx 812: why`: how many clients went out, as what and why; `null` where something else is noted. */
export function fileNote(note: string): { count: number; format: string; why: string } | null {
  const [, format, rows, why] = FILE.exec(note) ?? [];
  if (format === undefined || why === undefined) return null;
  return { count: Number(rows), format: format.toUpperCase(), why };
}

/** The words of a noted code; what is no code was written by a person and stays as it is. */
export function noteWords(note: string): string {
  if (OWN_ROLE.test(note)) return t("note-own-role");
  const file = fileNote(note);
  if (file) return t("note-file", file);
  const [, meter = "", count = ""] = LIMIT.exec(note) ?? [];
  if (hasWords(`meter-${meter}`)) return `${t(`meter-${meter}`)}: ${formatNumber(Number(count))}`;
  if (hasWords(`error-${note}`)) return errorWords({ code: note, args: {} }).text;
  const known = [`role-${note}`, `note-${note}`].find(hasWords);
  return known ? t(known) : note;
}
