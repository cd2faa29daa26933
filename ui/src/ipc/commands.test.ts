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
