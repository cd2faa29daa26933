/** A role while it is being changed: rights with what they need, and what differs from what is saved. Pure. */
import type { RightCell, Role, RoleDraft } from "@/ipc/commands";

/** What is counted, in the order of the page. */
export const METERS = ["reveals", "cards", "searches", "exports", "prints", "days"] as const;
export type Meter = (typeof METERS)[number];

/** Whose clients are reached, from the widest. */
export const REACHES = ["all", "own-and-free", "own", "none"] as const;

/** The part of a role that can be changed. */
export function draftOf(role: Role): RoleDraft {
  const { isReady: _ready, isOwner: _owner, changed: _changed, people: _people, ...draft } = role;
  return draft;
}

/** Whether the two say the same; the order of rights does not count. */
export function isSame(one: RoleDraft, other: RoleDraft): boolean {
  const text = (draft: RoleDraft) => JSON.stringify({ ...draft, rights: draft.rights.toSorted() }, sorted);
  return text(one) === text(other);
}

function sorted(_: string, value: unknown): unknown {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? Object.fromEntries(Object.entries(value).toSorted()) : value;
}

/** The right and all it needs, the nearest first. */
function chain(right: string, matrix: RightCell[]): string[] {
  const needs = matrix.find((cell) => cell.right === right)?.needs ?? null;
  return needs === null ? [right] : [right, ...chain(needs, matrix)];
}

/** The rights after `right` was switched, and which others were switched along. */
export type Switched = { rights: string[]; isOn: boolean; along: string[] };

/** Switches a right on with what it needs, or off with what needs it. */
export function switched(rights: string[], right: string, matrix: RightCell[]): Switched {
  if (!rights.includes(right)) {
    const along = chain(right, matrix).filter((one) => one !== right && !rights.includes(one));
    return { rights: [...rights, right, ...along], isOn: true, along };
  }
  const along = rights.filter((one) => one !== right && chain(one, matrix).includes(right));
  return { rights: rights.filter((one) => one !== right && !along.includes(one)), isOn: false, along };
}

/** Areas and deeds in the order of the matrix, without what everybody has. */
export function axes(matrix: RightCell[]): { areas: string[]; deeds: string[]; cells: RightCell[] } {
  const cells = matrix.filter(({ right }) => right !== EVERYBODYS);
  const of = (part: "area" | "deed") => [...new Set(cells.map((cell) => cell[part]))];
  const deeds = DEEDS.filter((deed) => of("deed").includes(deed));
  return {
    areas: of("area"),
    deeds: [...deeds, ...of("deed").filter((deed) => !DEEDS.includes(deed))],
    cells,
  };
}

const EVERYBODYS = "use-desk";
const DEEDS = ["see", "list", "add", "change", "delete", "export", "print", "approve"];
