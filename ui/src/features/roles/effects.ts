/**
 * What a role comes to in plain sentences, as message ids with what goes into them. Pure.
 *
 * The sentences follow the rules as Rust applies them: masks by the rights on contacts, reach only for whoever sees
 * clients at all, a limit only where the deed itself is allowed.
 */
import { hoursWords } from "@/components/hours";
import type { RoleDraft } from "@/ipc/commands";
import type { Meter } from "./draft";

/** One sentence; `isNot` says what the role does not do. */
export type Effect = { id: string; args?: Record<string, string | number>; isNot?: boolean };
export type Effects = { clients: Effect[]; visits: Effect[]; house: Effect[]; signIn: Effect[] };

type Has = (right: string) => boolean;

const CLIENT_DEEDS = ["add-clients", "change-clients", "delete-clients", "import-clients"];
const VISIT_DEEDS = ["add-visits", "change-visits", "cancel-visits", "override-clashes", "print-visits"];
const HOUSE_RIGHTS = [
  "change-services",
  "change-schedule",
  "see-people",
  "invite-people",
  "change-roles",
  "let-people-go",
  "see-staff-data",
  "change-staff-data",
  "see-journal",
  "export-journal",
  "see-watch",
  "change-watch",
  "lock-down",
  "make-backups",
  "hold-kit",
  "change-settings",
];

/** The sentence `effect-<id>` for each right of the list the role has. */
function haves(has: Has, rights: string[]): Effect[] {
  return rights.filter(has).map((right) => ({ id: `effect-${right}` }));
}

/** The sentence with its limit, or the one without any. */
function limited(id: string, limit: number | null | undefined): Effect {
  return limit === null || limit === undefined ? { id } : { id: `${id}-limit`, args: { count: limit } };
}

function contacts(has: Has, limit: (meter: Meter) => number | null | undefined): Effect[] {
  if (has("list-contacts")) return [{ id: "effect-contacts-everywhere" }];
  if (has("see-contacts")) return [limited("effect-contacts-card", limit("reveals"))];
  return [{ id: "effect-contacts-masked", isNot: true }];
}

function notes(has: Has): Effect[] {
  const level = (area: string) => {
    if (has(`change-${area}`)) return { id: `effect-change-${area}` };
    if (has(`see-${area}`)) return { id: `effect-see-${area}` };
    return { id: `effect-not-${area}`, isNot: true };
  };
  return [level("notes"), level("senior-notes"), level("warnings")];
}

function clients(role: RoleDraft, has: Has): Effect[] {
  const limit = (meter: Meter) => role.limits[meter];
  if (!has("see-clients") || role.reach === "none") return [{ id: "effect-no-clients", isNot: true }];
  const nots = ["delete-clients", "export-clients"].filter((right) => !has(right));
  return [
    { id: `effect-reach-${role.reach}` },
    role.vip ? { id: "effect-vip" } : { id: "effect-not-vip", isNot: true },
    ...(role.daysBack === null
      ? []
      : [{ id: "effect-days-back", args: { days: role.daysBack }, isNot: true }]),
    ...contacts(has, limit),
    ...haves(has, ["change-contacts"]),
    ...notes(has),
    ...haves(has, CLIENT_DEEDS),
    ...(has("export-clients") ? [limited("effect-export-clients", limit("exports"))] : []),
    ...haves(has, ["approve-exports"]),
    ...(has("print-clients") ? [limited("effect-print-clients", limit("prints"))] : []),
    ...nots.map((right) => ({ id: `effect-not-${right}`, isNot: true })),
    ...(["cards", "searches"] as const)
      .filter((meter) => typeof limit(meter) === "number")
      .map((meter) => ({ id: `effect-limit-${meter}`, args: { count: limit(meter) ?? 0 } })),
  ];
}

function visits(role: RoleDraft, has: Has): Effect[] {
  if (!has("see-visits") || role.reach === "none") return [{ id: "effect-no-visits", isNot: true }];
  const nots = ["cancel-visits", "override-clashes"].filter((right) => !has(right));
  const { days = null } = role.limits;
  return [
    { id: `effect-visits-${role.reach}` },
    ...haves(has, VISIT_DEEDS),
    ...nots.map((right) => ({ id: `effect-not-${right}`, isNot: true })),
    ...(days === null ? [] : [{ id: "effect-limit-days", args: { count: days } }]),
  ];
}

function signIn({ passwordDays, secondFactor, hours, idleMinutes }: RoleDraft): Effect[] {
  return [
    passwordDays === null
      ? { id: "effect-password-for-good" }
      : { id: "effect-password-days", args: { days: passwordDays } },
    { id: secondFactor ? "effect-second-factor" : "effect-no-second-factor" },
    hours === "" ? { id: "effect-any-time" } : { id: "effect-hours", args: { hours: hoursWords(hours) } },
    idleMinutes === null
      ? { id: "effect-idle-as-base" }
      : { id: "effect-idle", args: { minutes: idleMinutes } },
  ];
}

/** What the role comes to. */
export function effects(role: RoleDraft): Effects {
  const has: Has = (right) => role.rights.includes(right);
  return {
    clients: clients(role, has),
    visits: visits(role, has),
    house: haves(has, HOUSE_RIGHTS),
    signIn: signIn(role),
  };
}
