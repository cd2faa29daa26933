/** Warnings nobody has seen are told at sign-in and counted in the rail. */
import { notifications } from "@mantine/notifications";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { forgetAll, showPage, stateIs } from "./testKit";
import { UnseenAlerts } from "./UnseenAlerts";
import { forgetUnseenNotice, useUnseenNotice } from "./useUnseenNotice";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: { appState: vi.fn() },
}));

function Desk() {
  useUnseenNotice();
  return (
    <main>
      <UnseenAlerts />
    </main>
  );
}

async function show(unseenAlerts: number, rights: string[]) {
  stateIs({ unseenAlerts }, { rights });
  const router = showPage(() => null, "/", { others: ["/watch"], frame: Desk });
  await screen.findByRole("main");
  return router;
}

afterEach(() => {
  notifications.clean();
  cleanup();
  forgetAll();
  forgetUnseenNotice();
});

test("the notice leads to the warnings and goes away there", async () => {
  const router = await show(2, ["see-watch"]);
  expect(await screen.findAllByText("2 new warnings")).toHaveLength(2);
  fireEvent.click(screen.getByRole("button", { name: "Look" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/watch"));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Look" })).toBe(null));
});

test("whoever does not see the watch is told nothing", async () => {
  await show(2, []);
  expect(screen.queryByRole("button", { name: "Look" })).toBe(null);
});

test("nothing new is nothing to tell", async () => {
  await show(0, ["see-watch"]);
  expect(screen.getByRole("main").textContent).toBe("");
});

test("a look as another role and back tells nothing twice", async () => {
  await show(2, ["see-watch"]);
  await screen.findByRole("button", { name: "Look" });
  cleanup();
  notifications.clean();
  await show(2, ["see-watch"]);
  expect(screen.queryByRole("button", { name: "Look" })).toBe(null);
});
