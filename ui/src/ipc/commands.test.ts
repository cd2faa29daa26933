/** A refusal arrives as one kind of error, whatever the wire did. */
import { afterEach, expect, test, vi } from "vitest";

const invoke = vi.fn();
vi.mock("@tauri-apps/api/core", () => ({ invoke }));
const { CommandError, ipc } = await import("./commands");

afterEach(() => invoke.mockReset());

test("data come as they are, from commands that may refuse and from those that never do", async () => {
  invoke.mockResolvedValueOnce({ score: 4, problem: null }).mockResolvedValueOnce([{ code: "UA" }]);
  expect(await ipc.passwordStrength("x", [])).toEqual({ score: 4, problem: null });
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
