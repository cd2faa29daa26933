/** For tests only: a page or a part of one over a state of the program, with routes it may lead to. */
import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import { type FunctionComponent, type ReactNode, Suspense } from "react";
import type { AppState, Me } from "@/ipc/commands";
import { queryClient } from "./queryClient";
import { appState } from "./session";

const ME: Me = {
  id: "me",
  firstName: "Olha",
  role: "owner",
  roleName: "",
  rights: [],
  contacts: "everywhere",
  vip: true,
  reach: "all",
  factor: false,
};

const STATE: AppState = {
  phase: "open",
  baseName: "Salon Olha",
  people: [],
  me: ME,
  demo: false,
  demoPassword: null,
  language: "en",
  colorScheme: "light",
  textScale: 100,
  calendar: { grid: 15, roomy: false, cancelled: false },
  idleMinutes: 15,
  version: "1",
  suggested: { country: "UA", timeZone: "Europe/Kyiv", language: "en", backupDir: "" },
  problem: null,
  steps: [],
  passwordGrace: false,
  seeingAs: null,
  lockedDown: false,
  enrolled: true,
  unseenAlerts: 0,
  hoursLeft: null,
  currency: "UAH",
  timeZone: "Europe/Kyiv",
  today: "2026-11-22",
};

/** The program is in this state from now on; `me` is the owner with these changes. */
export function stateIs(state: Partial<AppState>, me: Partial<Me> = {}): void {
  queryClient.setQueryData(appState.queryKey, { ...STATE, ...state, me: { ...ME, ...me } });
}

/** The state as the program would answer it. */
export function stateNow(): AppState {
  return queryClient.getQueryData(appState.queryKey) ?? STATE;
}

function Providers({ children }: { children: ReactNode }) {
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <ModalsProvider>
          <Suspense fallback={null}>{children}</Suspense>
          <Notifications />
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Shows a part that knows of no routes. */
export function show(part: ReactNode) {
  return render(<Providers>{part}</Providers>);
}

type Place = { path?: string; others?: string[]; frame?: FunctionComponent };

/** Shows the page of `route` at `path`; it may lead to the routes `others`. Around them all is `frame`. */
export function showPage(
  page: FunctionComponent,
  route: string,
  { path = route, others = [], frame = Outlet }: Place = {},
) {
  const root = createRootRoute({ component: frame });
  const routes = [
    createRoute({ getParentRoute: () => root, path: route, component: page }),
    ...others.map((other) => createRoute({ getParentRoute: () => root, path: other, component: () => null })),
  ];
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  show(<RouterProvider router={router as never} />);
  return router;
}

/** Nothing read before is known any more. */
export function forgetAll(): void {
  queryClient.clear();
}
