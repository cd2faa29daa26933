/** The routes: one line each. A page is loaded when it is first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { Frame } from "./Frame";
import { deskHistory } from "./history";
import { PageFailed } from "./PageFailed";
import { PageSkeleton } from "./PageSkeleton";

/** What `/clients` carries in its address: the words searched for, the open card, the bin. */
export type ClientsSearch = { q?: string; client?: string; show?: "bin" };

function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function clientsSearch(raw: Record<string, unknown>): ClientsSearch {
  const [q, client] = [text(raw.q), text(raw.client)];
  return {
    ...(q ? { q } : {}),
    ...(client ? { client } : {}),
    ...(raw.show === "bin" ? { show: "bin" } : {}),
  };
}

const root = createRootRoute({ component: Frame });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/clients" });
  },
});

const clients = createRoute({
  getParentRoute: () => root,
  path: "/clients",
  validateSearch: clientsSearch,
  component: lazyRouteComponent(() => import("@/features/clients/ClientsPage"), "ClientsPage"),
});

const importFile = createRoute({
  getParentRoute: () => root,
  path: "/import",
  component: lazyRouteComponent(() => import("@/features/import/ImportPage"), "ImportPage"),
});

const journal = createRoute({
  getParentRoute: () => root,
  path: "/journal",
  component: lazyRouteComponent(() => import("@/features/journal/JournalPage"), "JournalPage"),
});

const backups = createRoute({
  getParentRoute: () => root,
  path: "/backups",
  component: lazyRouteComponent(() => import("@/features/backups/BackupsPage"), "BackupsPage"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("@/features/settings/SettingsPage"), "SettingsPage"),
});

const routeTree = root.addChildren([home, clients, importFile, journal, backups, settings]);

/** The routes over the history of this sign-in. */
export function makeRouter() {
  return createRouter({
    routeTree,
    history: deskHistory(),
    defaultPreload: "intent",
    defaultPendingMs: 200,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: PageFailed,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
