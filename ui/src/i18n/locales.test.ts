// @vitest-environment node
/** The four catalogues say the same things, with the same variables and all the plural forms their grammar has. */
import { readdirSync, readFileSync } from "node:fs";
import { FluentResource, type Message } from "@fluent/bundle";
import { describe, expect, test } from "vitest";

const FOLDER = new URL("../../../assets/locales/", import.meta.url);
const read = (code: string) => readFileSync(new URL(`${code}.ftl`, FOLDER), "utf8");
const CODES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ftl"))
  .map((name) => name.slice(0, -".ftl".length))
  .sort();

type Pattern = NonNullable<Message["value"]>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;
type Select = Extract<Expression, { type: "select" }>;

function expressions(pattern: Pattern | null): Expression[] {
  if (pattern === null || typeof pattern === "string") return [];
  const inside = (part: Expression): Expression[] =>
    part.type === "select"
      ? [part, part.selector, ...part.variants.flatMap(({ value }) => expressions(value))]
      : [part];
  return pattern.filter((part) => typeof part !== "string").flatMap(inside);
}

function messages(code: string): Map<string, Message> {
  const { body } = new FluentResource(read(code));
  return new Map(
    body.filter((entry): entry is Message => !entry.id.startsWith("-")).map((entry) => [entry.id, entry]),
  );
}

function variables(message: Message): string[] {
  const found = expressions(message.value).flatMap((part) => (part.type === "var" ? [part.name] : []));
  return [...new Set(found)].sort();
}

/** Forms of whole numbers; fractions are never counted here. */
function wholeForms(code: string): string[] {
  const rules = new Intl.PluralRules(code);
  return [...new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))].sort();
}

/** The forms a choice by number offers; the default one carries a name too. */
function offeredForms({ variants }: Select): string[] {
  return variants.flatMap(({ key }) => (key.type === "str" ? [key.value] : [])).sort();
}

function pluralChoices(message: Message): Select[] {
  const forms = new Set(["zero", "one", "two", "few", "many", "other"]);
  const choices = expressions(message.value).filter((part): part is Select => part.type === "select");
  return choices.filter((choice) => offeredForms(choice).some((form) => forms.has(form)));
}

const english = messages("en");

describe.each(CODES)("the catalogue %s", (code) => {
  const own = messages(code);

  test("has the same messages as the English one", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("defines no message twice and has no line that is not understood", () => {
    const ids = [...read(code).matchAll(/^[a-z][\w-]*(?= *=)/gm)].map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids).toHaveLength(own.size);
  });

  test("uses the same variables", () => {
    const differing = [...own].filter(([id, message]) => {
      const twin = english.get(id);
      return twin && variables(message).join() !== variables(twin).join();
    });
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  test("offers every plural form of its grammar", () => {
    const lacking = [...own].filter(([, message]) =>
      pluralChoices(message).some((choice) => offeredForms(choice).join() !== wholeForms(code).join()),
    );
    expect(lacking.map(([id]) => id)).toEqual([]);
  });

  test("never shows the words of engineers", () => {
    const texts = [...own].map(([id, { value }]) => [id, JSON.stringify(value)] as const);
    // The command line and the readme beside the copies speak to experts.
    const shown = texts.filter(([id]) => !/^(cli|readme)-/.test(id));
    expect(shown.filter(([, text]) => /\b(vault|header|sync)\b/i.test(text)).map(([id]) => id)).toEqual([]);
  });
});

test("there are exactly the languages that can be chosen", async () => {
  const { LANGUAGES } = await import("./language");
  expect(CODES).toEqual(Object.keys(LANGUAGES).sort());
});
