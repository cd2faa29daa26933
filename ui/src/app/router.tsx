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

/** What `/today` carries in its address: the day, the view, whose week, and a visit to show. */
type TodaySearch = { day?: string; view?: "week" | "rooms" | "month"; who?: string; visit?: string };

const TODAY_VIEWS = ["week", "rooms", "month"] as const;

function todaySearch(raw: Record<string, unknown>): TodaySearch {
  const [day, who, visit] = [text(raw.day), text(raw.who), text(raw.visit)];
  const view = TODAY_VIEWS.find((known) => known === raw.view);
  return {
    ...(day ? { day } : {}),
    ...(view ? { view } : {}),
    ...(who ? { who } : {}),
    ...(visit ? { visit } : {}),
  };
}

/** What `/day-sheet` carries in its address: the day and whose sheet. */
type DaySheetSearch = { day?: string; who?: string };

function daySheetSearch(raw: Record<string, unknown>): DaySheetSearch {
  const [day, who] = [text(raw.day), text(raw.who)];
  return { ...(day ? { day } : {}), ...(who ? { who } : {}) };
}

/** What `/services` carries in its address: the tab, and what is open, or `new`. */
type ServicesSearch = { tab?: "rooms" | "specialists"; open?: string };

const SERVICES_TABS = ["rooms", "specialists"] as const;

function servicesSearch(raw: Record<string, unknown>): ServicesSearch {
  const tab = SERVICES_TABS.find((known) => known === raw.tab);
  const open = text(raw.open);
  return { ...(tab ? { tab } : {}), ...(open ? { open } : {}) };
}

/** What `/schedule` carries in its address: the tab and whose hours. */
type ScheduleSearch = { tab?: "days" | "closed"; who?: string };

const SCHEDULE_TABS = ["days", "closed"] as const;

function scheduleSearch(raw: Record<string, unknown>): ScheduleSearch {
  const tab = SCHEDULE_TABS.find((known) => known === raw.tab);
  const who = text(raw.who);
  return { ...(tab ? { tab } : {}), ...(who ? { who } : {}) };
}

/** Where the desk opens: at the day, for whoever sees visits, else at the clients. */
function firstSection() {
  const rights = queryClient.getQueryData(appState.queryKey)?.me?.rights ?? [];
  if (rights.includes("see-visits")) return "/today";
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

const today = createRoute({
  getParentRoute: () => root,
  path: "/today",
  validateSearch: todaySearch,
  component: lazyRouteComponent(() => import("@/features/calendar/CalendarPage"), "CalendarPage"),
});

const waitlist = createRoute({
  getParentRoute: () => root,
  path: "/waitlist",
  component: lazyRouteComponent(() => import("@/features/waitlist/WaitlistPage"), "WaitlistPage"),
});

const daySheet = createRoute({
  getParentRoute: () => root,
  path: "/day-sheet",
  validateSearch: daySheetSearch,
  component: lazyRouteComponent(() => import("@/features/daysheet/DaySheetPage"), "DaySheetPage"),
});

const services = createRoute({
  getParentRoute: () => root,
  path: "/services",
  validateSearch: servicesSearch,
  component: lazyRouteComponent(() => import("@/features/services/ServicesPage"), "ServicesPage"),
});

const schedule = createRoute({
  getParentRoute: () => root,
  path: "/schedule",
  validateSearch: scheduleSearch,
  component: lazyRouteComponent(() => import("@/features/schedule/SchedulePage"), "SchedulePage"),
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
  today,
  waitlist,
  daySheet,
  services,
  schedule,
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
