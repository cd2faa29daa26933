/** What a notice offers to take back can be taken back by its button and by keys. */
import { MantineProvider } from "@mantine/core";
import { Notifications, notifications } from "@mantine/notifications";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { canUndo, forgetUndo, undoLast, undoToast } from "./undoToast";

const undo = vi.fn();

beforeEach(() => {
  undo.mockReset();
  render(
    <MantineProvider env="test">
      <input aria-label="elsewhere" />
      <Notifications />
    </MantineProvider>,
  );
  act(() => undoToast("Olena is in the bin", undo));
});

afterEach(() => {
  act(() => notifications.clean());
  forgetUndo();
  cleanup();
});

test("its button takes back once and closes it", async () => {
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(canUndo()).toBe(false);
  await waitFor(() => expect(screen.queryByText("Olena is in the bin")).toBeNull());
});

test("keys take back the newest", () => {
  const newer = vi.fn();
  act(() => undoToast("Ivan is in the bin", newer));
  act(() => undoLast());
  expect(newer).toHaveBeenCalledOnce();
  expect(undo).not.toHaveBeenCalled();
});

test("once something is typed, the keys belong to what was typed; the button stays", () => {
  fireEvent.input(screen.getByLabelText("elsewhere"), { target: { value: "x" } });
  expect(canUndo()).toBe(false);
  expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
});

test("it stays for ten seconds, and for as long as the cursor is in it", () => {
  vi.useFakeTimers();
  const button = screen.getByRole("button", { name: "Undo" });
  act(() => button.focus());
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.queryByText("Olena is in the bin")).toBeTruthy();
  act(() => button.blur());
  act(() => void vi.advanceTimersByTime(11_000));
  expect(canUndo()).toBe(false);
  vi.useRealTimers();
});
