/** Warnings nobody has seen are told at sign-in and counted in the rail. */
import { MantineProvider } from "@mantine/core";
import { Notifications, notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { AppState } from "@/ipc/commands";
import { appState } from "./session";
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
  const cache = new QueryClient();
  cache.setQueryData(appState.queryKey, { unseenAlerts, me: { rights } } as unknown as AppState);
  cache.setQueryDefaults(appState.queryKey, { staleTime: Number.POSITIVE_INFINITY });
  const root = createRootRoute({ component: Desk });
  const routes = ["/", "/watch"].map((path) => createRoute({ getParentRoute: () => root, path }));
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={cache}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
      <Notifications />
    </MantineProvider>,
  );
  await screen.findByRole("main");
  return router;
}

afterEach(() => {
  notifications.clean();
  cleanup();
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
