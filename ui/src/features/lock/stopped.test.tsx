/** Whoever was stopped by the watch reads why on the lock screen. */
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

const invoke = vi.hoisted(() => vi.fn());
vi.mock("@tauri-apps/api/core", () => ({ invoke }));
const { ipc } = await import("@/ipc/commands");
const { forgetStopped } = await import("@/app/stopped");
const { forgetAll, show, stateIs } = await import("@/app/testKit");
const { LockScreen } = await import("./LockScreen");

const TOO_MUCH = "Too much of the client base was looked at";

afterEach(() => {
  cleanup();
  forgetAll();
});

test("the reason stands there until somebody signs in", async () => {
  stateIs({ phase: "locked", people: [] });
  invoke.mockRejectedValue({ code: "watch-stopped", args: {}, fields: [] });
  show(<LockScreen />);
  expect(screen.queryByRole("alert")).toBe(null);
  await act(() => ipc.clientReveal("0192").catch(() => undefined));
  expect(screen.getByRole("alert").textContent).toContain(TOO_MUCH);
  act(forgetStopped);
  expect(screen.queryByRole("alert")).toBe(null);
});
