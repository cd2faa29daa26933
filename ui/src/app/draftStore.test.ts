/** A lock loses nothing that was typed. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDraftStore, type DraftStore, readKept } from "./draftStore";

const DELAY_MS = 300;
let kept: string[] = [];
let route = "/clients";
let store: DraftStore;

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  route = "/clients";
  store = createDraftStore({ keep: async (text) => kept.push(text), route: () => route, delayMs: DELAY_MS });
});
afterEach(() => vi.useRealTimers());

const last = () => readKept(kept.at(-1) ?? null);

describe("while a person types", () => {
  test("only the last of quick changes is kept, with the route", () => {
    store.put("client", { firstName: "О" });
    store.put("client", { firstName: "Ол" });
    vi.advanceTimersByTime(DELAY_MS);
    expect(kept).toHaveLength(1);
    expect(last()).toEqual({ route: "/clients", forms: { client: { firstName: "Ол" } } });
  });

  test("a lock does not wait for the pause", async () => {
    store.put("client", { firstName: "Олена" });
    await store.flush();
    expect(last()?.forms).toEqual({ client: { firstName: "Олена" } });
    vi.advanceTimersByTime(DELAY_MS);
    expect(kept).toHaveLength(1);
  });

  test("a saved form is forgotten", () => {
    store.put("client", { firstName: "Олена" });
    store.drop("client");
    vi.advanceTimersByTime(DELAY_MS);
    expect(last()?.forms).toEqual({});
  });

  test("a page without a form is kept too", () => {
    route = "/journal";
    store.touch();
    vi.advanceTimersByTime(DELAY_MS);
    expect(last()).toEqual({ route: "/journal", forms: {} });
  });

  test("a draft that cannot be kept stops nothing", async () => {
    const failing = createDraftStore({
      keep: () => Promise.reject(new Error()),
      route: () => "/",
      delayMs: DELAY_MS,
    });
    await expect(failing.flush()).resolves.toBeUndefined();
  });
});

describe("around a lock", () => {
  test("screens that are taken down overwrite nothing", () => {
    store.put("client", { firstName: "Олена" });
    store.forget();
    store.drop("client");
    store.touch();
    vi.advanceTimersByTime(DELAY_MS);
    expect(kept).toEqual([]);
  });

  test("the same person gets the route and the form back, once", async () => {
    store.put("client", { firstName: "Олена" });
    await store.flush();
    store.forget();
    expect(store.resume(kept.at(-1) ?? null)).toBe("/clients");
    expect(store.take("client")).toEqual({ firstName: "Олена" });
    expect(store.take("client")).toBeUndefined();
  });

  test("a form whose page was not opened yet survives a second lock", async () => {
    store.resume(JSON.stringify({ route: "/clients", forms: { client: { firstName: "Олена" } } }));
    await store.flush();
    expect(last()?.forms).toEqual({ client: { firstName: "Олена" } });
  });

  test("another person gets nothing of it", () => {
    store.put("client", { firstName: "Олена" });
    store.forget();
    expect(store.resume(null)).toBeNull();
    expect(store.take("client")).toBeUndefined();
  });
});

test.each([
  "",
  "no json",
  "null",
  "[]",
  '{"route":1,"forms":{}}',
  '{"route":"/"}',
  '{"route":"/","forms":null}',
])("an unreadable draft counts as none: %s", (text) => expect(readKept(text)).toBeNull());
