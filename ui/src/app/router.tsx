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
import { queryClient } from "./queryClient";
import { appState } from "./session";

/** What `/clients` carries in its address: the words searched for, the open card, the bin. */
type ClientsSearch = { q?: string; client?: string; show?: "bin" };

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

/** What `/journal` carries in its address: the client asked about, by id and name. */
type JournalSearch = { client?: string; name?: string };

function journalSearch(raw: Record<string, unknown>): JournalSearch {
  const [client, name] = [text(raw.client), text(raw.name)];
  return { ...(client ? { client } : {}), ...(name ? { name } : {}) };
}

/** What `/export` carries in its address: the words that found the clients. */
type ExportSearch = { q?: string };

function exportSearch(raw: Record<string, unknown>): ExportSearch {
  const q = text(raw.q);
  return q ? { q } : {};
}

/** What `/people` carries in its address: whose account is open, or `new`. */
type PeopleSearch = { person?: string };

function peopleSearch(raw: Record<string, unknown>): PeopleSearch {
  const person = text(raw.person);
  return person ? { person } : {};
}

/** What `/roles` carries in its address: the role shown. */
type RolesSearch = { role?: string };

function rolesSearch(raw: Record<string, unknown>): RolesSearch {
  const role = text(raw.role);
  return role ? { role } : {};
}

/** Where the desk opens: at the clients, for whoever sees any. */
function firstSection() {
  const rights = queryClient.getQueryData(appState.queryKey)?.me?.rights ?? [];
  return rights.includes("see-clients") ? "/clients" : "/settings";
}

const root = createRootRoute({ component: Frame });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: firstSection() });
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
  validateSearch: journalSearch,
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

const exportFile = createRoute({
  getParentRoute: () => root,
  path: "/export",
  validateSearch: exportSearch,
  component: lazyRouteComponent(() => import("@/features/exports/ExportPage"), "ExportPage"),
});

const watch = createRoute({
  getParentRoute: () => root,
  path: "/watch",
  component: lazyRouteComponent(() => import("@/features/watch/WatchPage"), "WatchPage"),
});

const dataRules = createRoute({
  getParentRoute: () => root,
  path: "/data-rules",
  component: lazyRouteComponent(() => import("@/features/watch/DataRulesPage"), "DataRulesPage"),
});

const checkup = createRoute({
  getParentRoute: () => root,
  path: "/checkup",
  component: lazyRouteComponent(() => import("@/features/checkup/CheckupPage"), "CheckupPage"),
});

const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import("@/features/people/PeoplePage"), "PeoplePage"),
});

const leaving = createRoute({
  getParentRoute: () => root,
  path: "/people/leave/$person",
  component: lazyRouteComponent(() => import("@/features/leaving/LeavingPage"), "LeavingPage"),
});

const roles = createRoute({
  getParentRoute: () => root,
  path: "/roles",
  validateSearch: rolesSearch,
  component: lazyRouteComponent(() => import("@/features/roles/RolesPage"), "RolesPage"),
});

const computers = createRoute({
  getParentRoute: () => root,
  path: "/computers",
  component: lazyRouteComponent(() => import("@/features/computers/ComputersPage"), "ComputersPage"),
});

const routeTree = root.addChildren([
  home,
  clients,
  importFile,
  exportFile,
  journal,
  watch,
  dataRules,
  checkup,
  backups,
  people,
  leaving,
  roles,
  computers,
  settings,
]);

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
