/** What is typed into a client's form: values, where they come from, what is wrong with them. Pure. */

import { typedBirthday } from "@/i18n/birthday";
import type { Language } from "@/i18n/language";
import type { ClientDraft, ClientView, FieldProblem, Me } from "@/ipc/commands";

/**
 * A half-filled form: the values, those it began with, and the state of the card it began from. `hidden` are the codes
 * of fields this person never sees: the form leaves them out and they stay as they are.
 */
export type Typed = { values: ClientDraft; before: ClientDraft; updatedAt: number; hidden: string[] };

const EMPTY: ClientDraft = {
  firstName: "",
  lastName: "",
  middleName: "",
  phones: [""],
  emails: [""],
  birthday: "",
  address: "",
  tags: [],
  note: "",
  source: "",
  doNotBook: null,
  specialist: "",
  vip: false,
};

/** Who fills a form in. */
export type Author = Pick<Me, "id" | "rights" | "reach" | "vip">;

/**
 * The form in which `author` adds a client. What was searched for in vain is taken over: a phone as a phone, else as a
 * name. Whoever does not reach everybody's clients adds own ones.
 */
export function typedNew(searched: string, author: Author): Typed {
  const words = searched.trim();
  const isPhone = /^[\d\s()+-]{3,}$/.test(words);
  const [firstName = "", ...rest] = isPhone ? [] : words.split(/\s+/);
  const found = { firstName, lastName: rest.join(" "), phones: [isPhone ? words : ""] };
  const before = { ...EMPTY, specialist: author.reach === "all" ? "" : author.id };
  return { values: { ...before, ...found }, before, updatedAt: 0, hidden: hiddenOfNew(author) };
}

/**
 * Whether the program takes `specialist` from `author` where `before` was: whoever does not reach everybody's clients
 * may take one that is nobody's, and hand over none.
 */
export function mayChoose({ reach, id }: Author, before: string, specialist: string): boolean {
  return reach === "all" || specialist === before || (before === "" && specialist === id);
}

/** The form of a known client, for a person with these rights. */
export function typedOf(card: ClientView, language: Language, rights: readonly string[] = CHANGES): Typed {
  const { draft } = card;
  const values = {
    ...draft,
    phones: draft.phones.length > 0 ? draft.phones : [""],
    emails: draft.emails.length > 0 ? draft.emails : [""],
    birthday: typedBirthday(draft.birthday, language),
  };
  return {
    values,
    before: values,
    updatedAt: card.updatedAt,
    hidden: [...card.hidden, ...unchangeable(rights)],
  };
}

/** The rights that change a card, each its own part of it. */
export const CHANGES = ["change-clients", "change-contacts", "change-notes"];
const CONTACTS = ["last-name", "middle-name", "phone", "email", "address"];

/** Codes of the fields a person with these rights does not change; what is typed there would not be kept. */
function unchangeable(rights: readonly string[]): string[] {
  const partOf = (code: string) =>
    code === "note" ? "change-notes" : CONTACTS.includes(code) ? "change-contacts" : "change-clients";
  return Object.values(FIELD_CODES).filter((code) => !rights.includes(partOf(code)));
}

/** What is left out of the card of a new client. */
function hiddenOfNew({ rights, vip }: Author): string[] {
  return [...(vip ? [] : ["vip"]), ...(rights.includes("change-notes") ? [] : ["note"])];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether anything would be lost. */
export function isDirty({ values, before }: Typed): boolean {
  return !same(toWire(values), toWire(before));
}

/** As it is sent: without the empty lines of the form. */
export function toWire(values: ClientDraft): ClientDraft {
  return { ...values, phones: dropTail(values.phones), emails: dropTail(values.emails) };
}

/** Empty lines at the end go; those between stay, so that a problem's index still names its line. */
function dropTail(lines: string[]): string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== "") + 1);
}

/** A name of a field in the form, with the code it has in catalogues and problems. */
export const FIELD_CODES = {
  firstName: "first-name",
  lastName: "last-name",
  middleName: "middle-name",
  phones: "phone",
  emails: "email",
  birthday: "birthday",
  address: "address",
  tags: "tags",
  note: "note",
  source: "source",
  doNotBook: "do-not-book",
  specialist: "specialist",
  vip: "vip",
} as const satisfies Record<keyof ClientDraft, string>;

export type FieldName = keyof typeof FIELD_CODES;
const FIELDS = Object.keys(FIELD_CODES) as FieldName[];

/** Problems by the place they are shown at: `firstName`, `phones.1`. */
export type Problems = Record<string, string>;

/** Sorts the problems of a refusal to their fields. */
export function problemsOf(problems: FieldProblem[]): Problems {
  const placed = problems.flatMap(({ field, index, problem }) => {
    const name = FIELDS.find((known) => FIELD_CODES[known] === field);
    if (!name) return [];
    return [[name === "phones" || name === "emails" ? `${name}.${index}` : name, problem] as const];
  });
  return Object.fromEntries(placed);
}

/** Whether the form shows the field. */
export function isShown(typed: Pick<Typed, "hidden">, field: FieldName): boolean {
  return !typed.hidden.includes(FIELD_CODES[field]);
}

/** A field two people changed at once: what each of them wrote. */
export type Clash = { field: FieldName; theirs: string; mine: string };

/**
 * Lays what was typed upon a card that somebody else changed meanwhile. Fields not touched here take their value;
 * fields touched here keep ours, and where both did, it is told.
 */
export function rebase(typed: Typed, fresh: Typed): { typed: Typed; taken: FieldName[]; clashes: Clash[] } {
  const values = { ...typed.values };
  const taken: FieldName[] = [];
  const clashes: Clash[] = [];
  for (const field of FIELDS.filter((known) => isShown(typed, known))) {
    const [mine, before, theirs] = [typed.values[field], typed.before[field], fresh.values[field]];
    if (same(theirs, before) || same(theirs, mine)) continue;
    if (same(mine, before)) {
      Object.assign(values, { [field]: theirs });
      taken.push(field);
    } else clashes.push({ field, theirs: shown(theirs), mine: shown(mine) });
  }
  return { typed: { ...fresh, values, before: fresh.values, hidden: typed.hidden }, taken, clashes };
}

function shown(value: ClientDraft[FieldName]): string {
  return Array.isArray(value) ? value.filter(Boolean).join(", ") : String(value ?? "");
}
