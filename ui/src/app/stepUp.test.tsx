/** Whatever is refused without the password is tried again after it. */
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const invoke = vi.hoisted(() => vi.fn());
vi.mock("@tauri-apps/api/core", () => ({ invoke }));
const { ipc } = await import("@/ipc/commands");
const { forgetStepUp, StepUp } = await import("./stepUp");
const { forgetAll, show, stateIs } = await import("./testKit");

const NEEDED = { code: "step-up-needed", args: {}, fields: [] };

beforeEach(() => stateIs({}));
afterEach(() => {
  act(() => forgetStepUp());
  cleanup();
  forgetAll();
  invoke.mockReset();
});

/** A command that needs the password once; `step_up` answers `given`. */
function world(given: () => unknown) {
  let isGiven = false;
  invoke.mockImplementation(async (command: string) => {
    if (command === "step_up") {
      given();
      isGiven = true;
      return null;
    }
    if (!isGiven) throw NEEDED;
    return null;
  });
}

async function give(password: string) {
  const field = await screen.findByLabelText("Your password");
  fireEvent.change(field, { target: { value: password } });
  fireEvent.submit(field);
}

test("the command waits for the password and is tried again", async () => {
  world(() => undefined);
  show(<StepUp />);
  const done = ipc.roleReset("front-desk");
  await give("correct horse");
  await expect(done).resolves.toBe(null);
  expect(invoke).toHaveBeenCalledWith("step_up", { password: "correct horse", code: null });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
});

test("the password can be typed at once", async () => {
  world(() => undefined);
  show(<StepUp />);
  void ipc.roleReset("front-desk").catch(() => undefined);
  const field = await screen.findByLabelText("Your password");
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test("two refusals at once ask once", async () => {
  const given = vi.fn();
  world(given);
  show(<StepUp />);
  const done = Promise.all([ipc.roleReset("front-desk"), ipc.roleReset("specialist")]);
  await give("correct horse");
  await done;
  expect(given).toHaveBeenCalledOnce();
});

test("Esc leaves the refusal, and nothing under the dialog hears the key", async () => {
  world(() => undefined);
  show(<StepUp />);
  const done = ipc.roleReset("front-desk").catch((error: unknown) => error);
  await screen.findByLabelText("Your password");
  const below = vi.fn();
  window.addEventListener("keydown", below, { capture: true });
  act(() => void fireEvent.keyDown(document.body, { key: "Escape" }));
  window.removeEventListener("keydown", below, { capture: true });
  await expect(done).resolves.toMatchObject({ code: "step-up-needed" });
  expect(below).not.toHaveBeenCalled();
});

test("whoever has confirmation codes is asked for one too", async () => {
  world(() => undefined);
  stateIs({}, { factor: true });
  show(<StepUp />);
  const done = ipc.roleReset("front-desk");
  const code = await screen.findByLabelText("Confirmation code");
  fireEvent.change(code, { target: { value: " 123456 " } });
  await give("correct horse");
  await done;
  expect(invoke).toHaveBeenCalledWith("step_up", { password: "correct horse", code: "123456" });
});
