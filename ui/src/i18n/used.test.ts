// @vitest-environment node
/** No catalogue keeps words that nothing says any more, and nothing asks for words that are not there. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../../../", import.meta.url);
const SOURCES = ["ui/src/", "src-tauri/src/", "src-tauri/crates/"];

function sources(folder: string): string[] {
  const names = readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" });
  const code = names.filter((name) => /\.(rs|tsx?)$/.test(name) && !/\.test\.tsx?$/.test(name));
  return code.map((name) => readFileSync(new URL(folder + name.replaceAll("\\", "/"), ROOT), "utf8"));
}

const text = SOURCES.flatMap(sources).join("\n");
const catalogue = readFileSync(new URL("assets/locales/en.ftl", ROOT), "utf8");
const ids = [...catalogue.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = ""]) => id);

/** Everything in quotes that could be an id or a part of one; keys of objects and numbers are parts, too. */
const quoted = new Set([...text.matchAll(/["'`]([a-z][\w-]*)["'`]/g)].map(([, word = ""]) => word));
const keys = new Set([...text.matchAll(/\b([a-z]\w*)\??:/g)].map(([, key = ""]) => key));
const isKnown = (part: string) => part === "" || /^\d+$/.test(part) || quoted.has(part) || keys.has(part);

/** Ids put together in the code, as `area-${area}` and `{id}-hint`: what stands between the holes. */
const HOLE = /\$?\{(?:[^{}]|\{[^{}]*\})*\}/;
const patterns = [...text.matchAll(new RegExp(`["\`]((?:[\\w-]|${HOLE.source})+)["\`]`, "g"))]
  .map(([, pattern = ""]) => pattern.split(HOLE))
  .filter((fixed) => fixed.length > 1 && fixed.some((part) => /[a-z]{3}/.test(part)))
  .map((fixed) => new RegExp(`^${fixed.join("([a-z0-9-]*)")}$`));

const isPutTogether = (id: string): boolean =>
  patterns.some((pattern) => pattern.exec(id)?.slice(1).every(fitsHole));

/** A hole takes a part, several with dashes between them (an action and its ending), or an id put together before. */
function fitsHole(part: string): boolean {
  const dashes = [...part.matchAll(/-/g)].map(({ index }) => index);
  const splits = (at: number) => isKnown(part.slice(0, at)) && fitsHole(part.slice(at + 1));
  return isKnown(part) || dashes.some(splits) || isPutTogether(part);
}

test("every message is said by something", () => {
  expect(ids.filter((id) => !quoted.has(id) && !isPutTogether(id))).toEqual([]);
});

test("every message that the screen asks for by its whole name is there", () => {
  const asked = [...text.matchAll(/\bt\(\s*"([a-z][\w-]*)"/g)].map(([, id = ""]) => id);
  expect(asked.length).toBeGreaterThan(300);
  expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
});
