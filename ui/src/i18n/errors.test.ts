// @vitest-environment node
/** Every refusal has words and a way out, in each language, and never shows its code. */
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { errorWords, problemWords } from "./errors";
import { LANGUAGES, speak } from "./language";
import { hasWords } from "./t";

const source = (path: string) =>
  readFileSync(new URL(`../../../src-tauri/crates/${path}`, import.meta.url), "utf8");

/** The strings of `Name = "code",` and `Name => "code",` between two places of a Rust source. */
function codes(path: string, from: string, until: string): string[] {
  const text = source(path);
  const start = text.indexOf(from);
  const part = text.slice(start, text.indexOf(until, start + from.length));
  return [...part.matchAll(/=>? "([a-z-]+)"/g)].map(([, code = ""]) => code);
}

const ERRORS = codes("api/src/error.rs", "\ncodes! {", "\n}");
const PROBLEMS = codes("domain/src/client.rs", "impl Problem", "\n}");
const ROLES = codes("domain/src/role.rs", "pub fn code", "\n    }");

afterEach(() => speak("en"));

describe.each(Object.keys(LANGUAGES))("in %s", (code) => {
  test("every error has words and a hint", () => {
    speak(code);
    expect(ERRORS.length).toBeGreaterThan(30);
    const lacking = ERRORS.filter((id) => !hasWords(`error-${id}`) || !hasWords(`error-${id}-hint`));
    expect(lacking).toEqual([]);
  });

  test("every problem of a field and every role has words", () => {
    speak(code);
    const ids = [...PROBLEMS.map((id) => `problem-${id}`), ...ROLES.map((id) => `role-${id}`)];
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !hasWords(id))).toEqual([]);
  });
});

test("a wait is told with the right form of the number", () => {
  speak("uk");
  const hint = (seconds: string) => errorWords({ code: "wrong-password", args: { seconds } }).hint;
  expect(hint("1")).toMatch(/1 секунду\.$/);
  expect(hint("22")).toMatch(/22 секунди\.$/);
  expect(hint("11")).toMatch(/11 секунд\.$/);
  expect(hint("0")).not.toMatch(/секунд/);
});

test("sizes are told as they came", () => {
  const { text } = errorWords({ code: "target-full", args: { needed: "120 MB", free: "3 MB" } });
  expect(text).toContain("120 MB needed, 3 MB free");
});

test("a code nobody knows has the words of an unforeseen failure", () => {
  expect(errorWords({ code: "made-up", args: {} })).toEqual(errorWords({ code: "internal", args: {} }));
  expect(problemWords("made-up")).toBe(problemWords("other"));
});
