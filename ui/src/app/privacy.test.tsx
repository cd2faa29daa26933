/** The privacy key covers at once, everywhere, until it is pressed again. */
import { MantineProvider } from "@mantine/core";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useDeskKeys } from "./deskKeys";
import { PrivacyButton } from "./PrivacyButton";
import { isPrivate, togglePrivacy } from "./privacy";

vi.mock("./phase", () => ({ lockDesk: vi.fn() }));

function Desk() {
  useDeskKeys();
  return (
    <>
      <input aria-label="field" />
      <PrivacyButton />
    </>
  );
}

const show = () =>
  render(
    <MantineProvider env="test">
      <Desk />
    </MantineProvider>,
  );

afterEach(() => {
  cleanup();
  if (isPrivate()) togglePrivacy();
});

test("F8 covers and shows again, also while a field is typed into", () => {
  show();
  const button = screen.getByRole("button");
  act(() => void fireEvent.keyDown(screen.getByLabelText("field"), { key: "F8", code: "F8" }));
  expect([isPrivate(), button.getAttribute("aria-pressed")]).toEqual([true, "true"]);
  act(() => void fireEvent.keyDown(document.body, { key: "F8", code: "F8" }));
  expect([isPrivate(), button.getAttribute("aria-pressed")]).toEqual([false, "false"]);
});

test("it outlives the screen it was pressed on", () => {
  show();
  fireEvent.click(screen.getByRole("button"));
  cleanup();
  show();
  expect(screen.getByRole("button").getAttribute("aria-pressed")).toBe("true");
});
