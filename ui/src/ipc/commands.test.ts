/** A refusal arrives as one kind of error, whatever the wire did. */
import { afterEach, expect, test, vi } from "vitest";

const invoke = vi.fn();
vi.mock("@tauri-apps/api/core", () => ({ invoke }));
const { CommandError, ipc, remedyFor } = await import("./commands");

afterEach(() => invoke.mockReset());

test("data come as they are, from commands that may refuse and from those that never do", async () => {
  invoke.mockResolvedValueOnce({ score: 4, problem: null }).mockResolvedValueOnce([{ code: "UA" }]);
  expect(await ipc.passwordStrength("x", [], null)).toEqual({ score: 4, problem: null });
  expect(await ipc.countries()).toEqual([{ code: "UA" }]);
});

test("a refusal keeps its code, arguments and fields", async () => {
  invoke.mockRejectedValueOnce({ code: "too-soon", args: { seconds: "4" }, fields: [] });
  const refused = await ipc.unlock("id", "password").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CommandError);
  expect(refused).toMatchObject({ code: "too-soon", args: { seconds: "4" } });
});

test("a broken wire is an unforeseen failure", async () => {
  invoke.mockRejectedValueOnce(new Error("gone"));
  await expect(ipc.lock()).rejects.toMatchObject({ code: "internal" });
});

test("a refusal with a remedy is tried once more after it", async () => {
  const remedy = vi.fn(async () => true);
  remedyFor("step-up-needed", remedy);
  invoke.mockRejectedValueOnce({ code: "step-up-needed", args: {}, fields: [] }).mockResolvedValueOnce(null);
  expect(await ipc.lock()).toBe(null);
  expect(remedy).toHaveBeenCalledOnce();
});

test("a remedy that was declined leaves the refusal", async () => {
  remedyFor("step-up-needed", async () => false);
  invoke.mockRejectedValueOnce({ code: "step-up-needed", args: {}, fields: [] });
  await expect(ipc.lock()).rejects.toMatchObject({ code: "step-up-needed" });
  expect(invoke).toHaveBeenCalledOnce();
});

test("a refused visit tells what it clashes with, where it would fit and what speaks against it", async () => {
  const start = "2026-11-24T10:30";
  const clashes = [
    { kind: "specialist", part: 0, start, until: "2026-11-24T11:30", name: "", what: "Olena" },
  ];
  const next = [{ start: "2026-11-24T12:00", specialist: "s1", room: "", equipment: "" }];
  invoke.mockRejectedValueOnce({ code: "clash", args: {}, fields: [], clashes, next, concerns: [] });
  await expect(ipc.visitUndo(1)).rejects.toMatchObject({ code: "clash", clashes, next, concerns: [] });
});
