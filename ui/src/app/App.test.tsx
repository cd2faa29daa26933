/** What is around every screen. */
import { act, cleanup, render, screen } from "@testing-library/react";
import { use } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { ipc } from "@/ipc/commands";
import { App } from "./App";
import { forgetAll, stateIs, stateNow } from "./testKit";

const world = vi.hoisted(() => ({ wait: Promise.resolve(), show: (_: Promise<void>) => {} }));

vi.mock("@/ipc/events", () => ({ onChanged: () => () => {}, onPhase: () => () => {} }));
vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: { appState: vi.fn() },
}));
vi.mock("./Screens", async () => {
  const { useState } = await import("react");
  return {
    Screens: () => {
      const [wait, setWait] = useState(world.wait);
      world.show = setWait;
      use(wait);
      return <main>screen</main>;
    },
  };
});

afterEach(() => {
  cleanup();
  forgetAll();
});

test("a screen that waits does not take the dark colours away", async () => {
  stateIs({ colorScheme: "dark" });
  vi.mocked(ipc.appState).mockImplementation(async () => stateNow());
  const scheme = () => document.documentElement.dataset.mantineColorScheme;
  await act(async () => void render(<App />));
  expect(scheme()).toBe("dark");

  let ready = () => {};
  const wait = new Promise<void>((resolve) => {
    ready = resolve;
  });
  await act(async () => world.show(wait));
  await act(async () => ready());
  expect(screen.getByText("screen")).toBeTruthy();
  expect(scheme()).toBe("dark");
});
