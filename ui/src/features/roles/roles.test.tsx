/** The roles page: rights that hang together, numbers, and what they come to in words. */
import { readFileSync } from "node:fs";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { forgetAll, showPage, stateIs, stateNow } from "@/app/testKit";
import { LANGUAGES, speak } from "@/i18n/language";
import { hasWords, t } from "@/i18n/t";
import { ipc, type RightCell, type Role, type RoleDraft } from "@/ipc/commands";
import { axes, draftOf, isSame, switched } from "./draft";
import { effects } from "./effects";
import { RolesPage } from "./RolesPage";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    rolesList: vi.fn(),
    rightsMatrix: vi.fn(),
    roleSave: vi.fn(async () => null),
    roleCopy: vi.fn(),
    roleRemove: vi.fn(async () => null),
    roleReset: vi.fn(async () => null),
    seeAs: vi.fn(async () => null),
    keepDraft: vi.fn(async () => null),
    appState: vi.fn(),
  },
}));

const source = (path: string) =>
  readFileSync(`${import.meta.dirname}/../../../../src-tauri/crates/domain/src/${path}`, "utf8");

/** The rights as Rust has them, so that the page is tried with the real matrix. */
const MATRIX: RightCell[] = (() => {
  const text = source("policy.rs");
  const kebab = (name: string) => name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const owners = /fn is_owners[\s\S]*?matches!\(self, ([^)]*)\)/.exec(text)?.[1] ?? "";
  const rows = text.matchAll(/^ {4}(\w+) = "([a-z-]+)", (\w+), (\w+), needs (?:None|Some\(Self::(\w+)\));/gm);
  return [...rows].map(([, name = "", right = "", area = "", deed = "", needs]) => ({
    right,
    area: kebab(area),
    deed: kebab(deed),
    needs: needs ? kebab(needs) : null,
    ownersOnly: owners.includes(`Self::${name}`),
  }));
})();

const FRONT_DESK: Role = {
  id: "front-desk",
  name: "",
  isReady: true,
  isOwner: false,
  changed: false,
  people: 2,
  rights: ["see-clients", "add-clients", "change-clients", "see-contacts", "change-contacts", "see-notes"],
  reach: "all",
  vip: false,
  daysBack: null,
  limits: { reveals: 60, cards: 200, searches: 500, exports: 1, prints: 30, days: 120 },
  passwordDays: 90,
  secondFactor: false,
  hours: "",
  idleMinutes: null,
};
const OWNER: Role = {
  ...FRONT_DESK,
  id: "owner",
  isOwner: true,
  people: 1,
  rights: MATRIX.map(({ right }) => right),
};

const told = (role: RoleDraft) =>
  Object.values(effects(role))
    .flat()
    .map(({ id, args }) => t(id, args));

async function open() {
  stateIs({}, { rights: ["see-people", "change-roles"] });
  vi.mocked(ipc.rolesList).mockResolvedValue([OWNER, FRONT_DESK]);
  vi.mocked(ipc.rightsMatrix).mockResolvedValue(MATRIX);
  showPage(RolesPage, "/roles", { others: ["/people"] });
  await screen.findByRole("table", { name: "Rights" });
}

const cell = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const effect = (text: string) => screen.queryByText(text);

beforeEach(() => {
  stateIs({});
  vi.mocked(ipc.appState).mockImplementation(async () => stateNow());
});
afterEach(() => {
  cleanup();
  forgetAll();
  vi.clearAllMocks();
  speak("en");
});

describe("rights hang together", () => {
  test("one switched on brings what it needs, to the end of the chain", () => {
    expect(switched(["see-clients"], "import-clients", MATRIX)).toEqual({
      rights: ["see-clients", "import-clients", "change-contacts", "see-contacts"],
      isOn: true,
      along: ["change-contacts", "see-contacts"],
    });
  });

  test("one switched off takes along what needs it", () => {
    const { rights, along } = switched(
      ["see-clients", "see-contacts", "export-clients"],
      "see-contacts",
      MATRIX,
    );
    expect([rights, along]).toEqual([["see-clients"], ["export-clients"]]);
  });

  test("the order of rights is no change", () => {
    const draft = draftOf(FRONT_DESK);
    expect(isSame(draft, { ...draft, rights: draft.rights.toReversed() })).toBe(true);
    expect(isSame(draft, { ...draft, vip: true })).toBe(false);
  });

  test("no two rights share a cell, and what everybody has is not shown", () => {
    const { cells } = axes(MATRIX);
    expect(MATRIX.length).toBeGreaterThan(25);
    expect(new Set(cells.map(({ area, deed }) => `${area} ${deed}`)).size).toBe(cells.length);
    expect(cells.some(({ right }) => right === "use-desk")).toBe(false);
  });
});

describe("what a role comes to", () => {
  test("a receptionist sees contacts on the card, so many at most", () => {
    expect(told(draftOf(FRONT_DESK))).toEqual(
      expect.arrayContaining([
        "Sees everybody’s clients.",
        "Does not see VIP clients.",
        "Sees phones and surnames on the card, 60 in 15 minutes at most.",
        "Never removes a client.",
        "Sets a new password every 90 days.",
      ]),
    );
  });

  test("without the right to contacts they are masked, without clients nothing else counts", () => {
    const junior = { ...draftOf(FRONT_DESK), rights: ["see-clients"], reach: "own-and-free" };
    expect(told(junior)).toContain("Finds clients by phone, but sees only “Olena K.” and “•••• 45 67”.");
    expect(effects({ ...junior, rights: [] }).visits).toEqual([{ id: "effect-no-visits", isNot: true }]);
    expect(effects({ ...junior, rights: [] }).clients).toEqual([{ id: "effect-no-clients", isNot: true }]);
  });

  test("whoever sees the calendar reaches as many visits as clients", () => {
    const junior = { ...draftOf(FRONT_DESK), rights: ["see-clients", "see-visits"], reach: "own" };
    const sentences = effects(junior).visits.map(({ id, args }) => t(id, args));
    expect(sentences).toEqual([
      "Sees only own visits, and who waits for them.",
      "Never cancels a visit.",
      "Never books over what is taken.",
      "Looks at far days of the calendar 120 times a day at most.",
    ]);
  });

  test.each(Object.keys(LANGUAGES))("every right, reach and number has words in %s", (code) => {
    speak(code);
    const [rights, limits] = [MATRIX.map(({ right }) => right), FRONT_DESK.limits];
    const none = { reveals: null, cards: null, searches: null, exports: null, prints: null, days: null };
    const all = draftOf(FRONT_DESK);
    const variants: RoleDraft[] = [
      { ...all, rights },
      { ...all, rights, limits: none, vip: true, daysBack: 30, passwordDays: null, secondFactor: true },
      { ...all, rights: rights.filter((right) => right !== "list-contacts"), limits, hours: "0:540-1080" },
      { ...all, rights: ["see-clients"], idleMinutes: 5 },
      { ...all, rights: ["see-clients", "see-contacts", "see-notes", "see-senior-notes"], limits: none },
      { ...all, rights: [] },
      { ...all, rights: ["see-clients", "see-warnings", "see-visits"], limits: none },
      ...["all", "own-and-free", "own", "none"].map((reach) => ({ ...all, rights, reach })),
    ];
    const sentences = variants.flatMap((role) =>
      Object.values(effects(role))
        .flat()
        .map(({ id }) => id),
    );
    const matrix = MATRIX.flatMap(({ right, area, deed }) => [
      `right-${right}`,
      `area-${area}`,
      `deed-${deed}`,
    ]);
    const meters = Object.keys(limits).map((meter) => `meter-${meter}`);
    const ids = [...sentences, ...matrix, ...meters];
    expect(ids.filter((id) => !hasWords(id))).toEqual([]);
  });
});

test("a click in the matrix is told in words at once and saved together with the numbers", async () => {
  await open();
  expect(effect("Never removes a client.")).toBeTruthy();
  fireEvent.click(cell("Move clients to the bin and back"));
  expect(effect("Never removes a client.")).toBe(null);
  expect(effect("Moves clients to the bin and brings them back.")).toBeTruthy();
  fireEvent.change(cell("Cards opened in a day"), { target: { value: "50" } });
  expect(effect("Opens 50 cards a day at most.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(ipc.roleSave).toHaveBeenCalled());
  const saved = vi.mocked(ipc.roleSave).mock.calls[0]?.[0];
  expect(saved?.rights).toContain("delete-clients");
  expect(saved?.limits.cards).toBe(50);
});

test("what was switched along is said", async () => {
  await open();
  fireEvent.click(cell("Bring in clients from a file"));
  fireEvent.click(cell("See clients"));
  expect(screen.getByText(/^Without “See clients” it makes no sense/)).toBeTruthy();
  expect(effect("Sees no clients at all.")).toBeTruthy();
});

test("what is the owner’s alone cannot be given, and the owner’s role not be changed", async () => {
  await open();
  expect(cell("Change accounts and roles — the owner’s alone").disabled).toBe(true);
  fireEvent.click(screen.getByText("Owner"));
  await screen.findByText("The owner may do everything. This cannot be changed.");
  expect(cell("See clients").disabled).toBe(true);
  expect(screen.queryByRole("button", { name: "See as this role" })).toBe(null);
});

test("what is not saved yet cannot be looked through", async () => {
  await open();
  const look = () => screen.getByRole<HTMLButtonElement>("button", { name: "See as this role" });
  expect(look().disabled).toBe(false);
  fireEvent.click(screen.getByRole("switch", { name: /^VIP clients too/ }));
  expect(look().disabled).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Discard" }));
  expect(look().disabled).toBe(false);
  fireEvent.click(look());
  await waitFor(() => expect(ipc.seeAs).toHaveBeenCalledWith("front-desk"));
});
