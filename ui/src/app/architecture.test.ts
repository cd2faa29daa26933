// @vitest-environment node
/** The arrows that may not be drawn between the folders, and the few things no source may hold. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("..", import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(SRC, name), "utf8") }));

/** What `name` imports: paths inside `src` without a dot in front, or names of packages. */
function imports({ name, text }: (typeof files)[number]): string[] {
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path = ""]) => path);
  return found.map((path) => {
    if (path.startsWith("@/")) return path.slice(2);
    return path.startsWith(".")
      ? relative(SRC, resolve(SRC, dirname(name), path)).replaceAll("\\", "/")
      : path;
  });
}

/** Every import from a file whose name fits `from` to a place that fits `to`, as `file → place`. */
function arrows(from: RegExp, to: RegExp | ((path: string, name: string) => boolean)): string[] {
  const fits = typeof to === "function" ? to : (path: string) => to.test(path);
  return files
    .filter(({ name }) => from.test(name))
    .flatMap((file) =>
      imports(file)
        .filter((path) => fits(path, file.name))
        .map((path) => `${file.name} → ${path}`),
    );
}

const featureOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];

describe("no arrow leads", () => {
  test("from one feature to another", () => {
    const foreign = (path: string, name: string) =>
      path.startsWith("features/") && featureOf(path) !== featureOf(name);
    expect(arrows(/^features\//, foreign)).toEqual([]);
  });

  test("from a component to data, features or the frame", () => {
    expect(arrows(/^components\//, /^(features|ipc|app)\//)).toEqual([]);
  });

  test("from words or the wire upwards", () => {
    expect(arrows(/^i18n\//, /^(features|components|ipc|app)\//)).toEqual([]);
    expect(arrows(/^ipc\//, /^(features|components|i18n|app)\//)).toEqual([]);
  });

  test("from anywhere but the wire to the window's other half", () => {
    expect(arrows(/^(?!ipc\/)/, /^@tauri-apps\//)).toEqual([]);
  });

  test("from a feature to the routes or to the frame around it", () => {
    expect(arrows(/^features\//, /^app\/(App|Screens|Desk|Frame|router)$/)).toEqual([]);
  });
});

test("no two files have one name but for capitals and endings: some disks would take one for the other", () => {
  const names = files.map(({ name }) => name.replace(/\.tsx?$/, "").toLowerCase());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe("no source", () => {
  const holding = (sign: RegExp, except = /^$/) =>
    files.filter(({ name, text }) => sign.test(text) && !except.test(name)).map(({ name }) => name);

  test("writes into the browser's storage, where names would lie in clear", () => {
    expect(holding(/\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/)).toEqual([]);
  });

  test("puts markup or code together by hand", () => {
    expect(holding(/dangerouslySetInnerHTML|\.innerHTML\b|\beval\(|new Function\(/)).toEqual([]);
  });

  test("speaks with another computer", () => {
    expect(holding(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|https?:\/\/(?!www\.w3\.org)/)).toEqual([]);
  });

  test("names a colour by its value outside the theme", () => {
    expect(holding(/["'`(]#[0-9a-f]{3,8}\b|\brgba?\(/i, /^app\/theme\.ts$/)).toEqual([]);
  });
});
