/** A changed value as people read it: names for ids, words for codes and rules. Pure. */
import { hoursWords, weekday } from "@/components/hours";
import { birthdayWords } from "@/i18n/birthday";
import { formatNumber } from "@/i18n/format";
import type { Language } from "@/i18n/language";
import { formatMoney } from "@/i18n/money";
import { noteWords } from "@/i18n/notes";
import { hasWords, type T } from "@/i18n/t";
import { clock, durationWords } from "@/i18n/wall";
import type { ChangeView } from "@/ipc/commands";

/** What reading a value takes: words, language, what people and things are called, the money of the base. */
export type Reader = {
  t: T;
  language: Language;
  nameOf: (id: string) => string | undefined;
  currency: string;
};

/** The second service of a visit and those after it have a number: `start-2`. */
const NUMBERED = /^(.+)-(\d+)$/;

/** Which visit or wish it is: said by ids, which tell people nothing. */
const UNTOLD = ["visit", "wait"];

/** The changes people read. */
export function told(changes: ChangeView[]): ChangeView[] {
  return changes.filter(({ field }) => !UNTOLD.includes(field));
}

/** What the field is called. */
export function fieldWords(t: T, field: string): string {
  if (hasWords(`field-${field}`)) return t(`field-${field}`);
  const [, name = "", number] = NUMBERED.exec(field) ?? [];
  return hasWords(`field-${name}`) ? `${t(`field-${name}`)} (${number})` : field;
}

/** The value of the field as words; empty where there was none. */
export function valueWords(field: string, value: string, reader: Reader): string {
  if (value === "") return "";
  const { t, language, nameOf, currency } = reader;
  const [, name = field] = NUMBERED.exec(field) ?? [];
  switch (name) {
    case "start":
    case "status":
      return noteWords(value);
    case "minutes":
    case "before":
    case "after":
      return durationWords(Number(value));
    case "price":
      return formatMoney(Number(value), currency);
    case "colour":
      return t("colour-number", { number: Number(value) + 1 });
    case "paid":
    case "only-this-specialist":
    case "on-calendar":
    case "photo":
    case "removed":
      return t("journal-yes");
    case "warning-kind":
      return t(`warning-kind-${value}`);
    case "interaction-channel":
      return t(`log-channel-${value}`);
    case "interaction-direction":
      return t(`log-direction-${value}`);
    case "days":
    case "from":
    case "until":
      return value.split(", ").map(noteWords).join("\n");
    case "clash":
      return clashWords(t, value);
    case "closed":
      return closedWords(value);
    case "plan":
      return value
        .split("; ")
        .map((plan) => timesWords(t, plan))
        .join("\n");
    case "week":
      return weekWords(t, value);
    case "weekdays":
      return value
        .split(", ")
        .map((day) => weekday(Number(day)))
        .join(", ");
    case "service":
    case "room":
    case "equipment":
    case "rooms":
    case "services":
      return things(value, reader);
    case "specialists":
      return value
        .split(", ")
        .map((skill) => skillWords(skill, reader))
        .join("\n");
    case "birthday":
      return birthdayWords(value, language);
    case "specialist":
      return called(value, nameOf, t("clients-specialist-former"));
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

/** `540-780,840-1080`: the times of a day. */
function timesWords(t: T, plan: string): string {
  if (plan === "off" || plan === "") return t("schedule-day-off");
  const times = plan.split(",").map((span) =>
    span
      .split("-")
      .map((minute) => clock(Number(minute)))
      .join("–"),
  );
  return times.join(", ");
}

/** Seven days from Monday on, with `;` between them: a line for each. */
function weekWords(t: T, week: string): string {
  return week
    .split(";")
    .map((plan, day) => `${weekday(day, "short")} ${timesWords(t, plan)}`)
    .join("\n");
}

/** `room 2026-11-22T10:30 Room 1`: what was taken, and when. */
function clashWords(t: T, value: string): string {
  const [kind = "", start = "", ...what] = value.split(" ");
  const known = hasWords(`clash-${kind}`);
  return known ? t(`clash-${kind}`, { what: what.join(" "), when: noteWords(start) }) : value;
}

/** `2026-12-25 Christmas`: a day the business is closed, and what for. */
function closedWords(value: string): string {
  const [day = "", ...name] = value.split(" ");
  return [noteWords(day), name.join(" ")].filter(Boolean).join(" · ");
}

/** What the core could not name is an id still. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The name of somebody or something; `gone` for an id that nobody knows any more. */
function called(value: string, nameOf: Reader["nameOf"], gone: string): string {
  return nameOf(value) ?? (ID.test(value) ? gone : value);
}

/** Things by their names. */
function things(values: string, { t, nameOf }: Reader): string {
  const names = values.split(", ").map((value) => called(value, nameOf, t("journal-removed-since")));
  return names.join(", ");
}

/** Who does a service, and how: `Maryna 45 min 60000`. */
function skillWords(skill: string, { t, nameOf, currency }: Reader): string {
  const [, who = "", minutes, price] = /^(.+?)(?: (\d+) min)?(?: (\d+))?$/.exec(skill) ?? [];
  const own = [
    minutes === undefined ? "" : durationWords(Number(minutes)),
    price === undefined ? "" : formatMoney(Number(price), currency),
  ].filter(Boolean);
  return [called(who, nameOf, t("clients-specialist-former")), ...own].join(" · ");
}

/** One rule of a role: `right see-clients`, `limit cards 200`, `days-back 30`. */
function ruleWords(t: T, rule: string): string {
  const [kind = "", code = "", number] = rule.split(" ");
  if (kind === "hours") return hoursWords(code);
  if (kind === "limit") return `${t(`meter-${code}`)}: ${formatNumber(Number(number))}`;
  if (hasWords(`${kind}-${code}`)) return t(`${kind}-${code}`);
  return hasWords(`rule-${kind}`) ? t(`rule-${kind}`, { count: Number(code) }) : rule;
}
