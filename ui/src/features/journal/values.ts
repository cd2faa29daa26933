/** A changed value as people read it: names for ids, words for codes and rules. Pure. */
import { hoursWords } from "@/components/hours";
import { birthdayWords } from "@/i18n/birthday";
import { formatNumber } from "@/i18n/format";
import type { Language } from "@/i18n/language";
import { noteWords } from "@/i18n/notes";
import { hasWords, type T } from "@/i18n/t";

/** What reading a value takes: words, language, and what people are called. */
export type Reader = { t: T; language: Language; nameOf: (id: string) => string | undefined };

/** The value of the field as words; empty where there was none. */
export function valueWords(field: string, value: string, { t, language, nameOf }: Reader): string {
  if (value === "") return "";
  switch (field) {
    case "birthday":
      return birthdayWords(value, language);
    case "specialist":
      return nameOf(value) ?? t("clients-specialist-former");
    case "role":
      return noteWords(value);
    case "hours":
      return hoursWords(value);
    case "rules":
      return value
        .split(", ")
        .map((rule) => ruleWords(t, rule))
        .join("\n");
    default:
      return value;
  }
}

/** One rule of a role: `right see-clients`, `limit cards 200`, `days-back 30`. */
function ruleWords(t: T, rule: string): string {
  const [kind = "", code = "", number] = rule.split(" ");
  if (kind === "hours") return hoursWords(code);
  if (kind === "limit") return `${t(`meter-${code}`)}: ${formatNumber(Number(number))}`;
  if (hasWords(`${kind}-${code}`)) return t(`${kind}-${code}`);
  return hasWords(`rule-${kind}`) ? t(`rule-${kind}`, { count: Number(code) }) : rule;
}
