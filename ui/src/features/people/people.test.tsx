/** The people page as the owner uses it. */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { draft } from "@/app/draft";
import { forgetAll, showPage, stateIs } from "@/app/testKit";
import { t } from "@/i18n/t";
import { ipc, type Person, type Role } from "@/ipc/commands";
import { inOrder, passwordFact, standing } from "./facts";
import { PeoplePage } from "./PeoplePage";
import { rolesToGive } from "./RoleSelect";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    peopleList: vi.fn(),
    rolesList: vi.fn(),
    personInvite: vi.fn(),
    personReinvite: vi.fn(),
    personUpdate: vi.fn(async () => null),
    staffData: vi.fn(async () => "IBAN 1"),
    setStaffData: vi.fn(async () => null),
    keepDraft: vi.fn(async () => null),
  },
}));

const NOW = new Date(2026, 10, 18, 12).getTime();
const DAY_MS = 86_400_000;
const OWNERS = [
  "see-people",
  "invite-people",
  "change-roles",
  "let-people-go",
  "see-staff-data",
  "change-staff-data",
];

const OLENA: Person = {
  id: "olena",
  firstName: "Olena",
  lastName: "Koval",
  initials: "O",
  role: { id: "front-desk", name: "" },
  hours: null,
  disabled: false,
  invitedUntil: null,
  lastSignIn: null,
  passwordSetAt: NOW - 3 * DAY_MS,
  passwordDays: 87,
  hasFactor: false,
  isOwner: false,
  isMe: false,
};
const OLHA: Person = {
  ...OLENA,
  id: "me",
  firstName: "Olha",
  role: { id: "owner", name: "" },
  isMe: true,
  isOwner: true,
};

function role(id: string, rights: string[] = [], isOwner = false): Role {
  return { id, rights, isOwner, name: "", isReady: true } as unknown as Role;
}

async function open(path = "/people", rights = OWNERS) {
  stateIs({}, { rights });
  showPage(PeoplePage, "/people", { path, others: ["/roles", "/people/leave/$person"] });
  await screen.findByRole("table", { name: "Staff" });
}

// The growing text field listens to fonts, which the test's document has none of.
Object.defineProperty(document, "fonts", { value: new EventTarget() });

beforeEach(() => {
  vi.mocked(ipc.peopleList).mockResolvedValue([OLENA, OLHA]);
  vi.mocked(ipc.rolesList).mockResolvedValue([
    role("owner", OWNERS, true),
    role("front-desk"),
    role("specialist"),
  ]);
  vi.mocked(ipc.personInvite).mockResolvedValue({
    userId: "new",
    code: "ABCD-EFGH",
    until: NOW + 7 * DAY_MS,
  });
});

afterEach(() => {
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

describe("an account in words", () => {
  test("a password tells its age and what is left of it", () => {
    expect(passwordFact(t, OLENA, NOW)).toEqual({ text: "3 days old, 87 days left", isWarning: false });
    expect(passwordFact(t, { ...OLENA, passwordDays: 1 }, NOW).isWarning).toBe(true);
    expect(passwordFact(t, { ...OLENA, passwordDays: -2 }, NOW).text).toBe("3 days old, too old");
    expect(passwordFact(t, { ...OLENA, passwordSetAt: null }, NOW).text).toBe("No password yet");
  });

  test("an invitation that ran out deserves attention", () => {
    expect(standing(t, OLENA, NOW)).toBe(null);
    expect(standing(t, { ...OLENA, invitedUntil: NOW + 1 }, NOW)?.isWarning).toBe(false);
    expect(standing(t, { ...OLENA, invitedUntil: NOW - 1 }, NOW)?.text).toBe("The invitation has run out");
  });

  test("those who left come last", () => {
    const gone = { ...OLENA, id: "gone", firstName: "Anna", disabled: true };
    expect(inOrder([gone, OLHA, OLENA]).map(({ id }) => id)).toEqual(["olena", "me", "gone"]);
  });

  test("nobody gives a role that may more, and ownership is not given by a change", () => {
    const roles = [role("owner", ["a", "b"], true), role("administrator", ["a"]), role("front-desk")];
    expect(rolesToGive(roles, ["a"], "front-desk", false).map(({ id }) => id)).toEqual([
      "administrator",
      "front-desk",
    ]);
    expect(rolesToGive(roles, ["a", "b"], "front-desk", false)).toHaveLength(3);
    expect(rolesToGive(roles, ["a", "b"], "front-desk", true)).toHaveLength(2);
  });
});

test("everybody is listed with role, sign-in and codes", async () => {
  await open();
  const row = screen.getByText("Olena Koval").closest("tr");
  expect(row?.textContent).toContain("Front desk");
  expect(row?.textContent).toContain("not yet");
  expect(row?.textContent).toContain("Off");
  expect(screen.getByText("Olha Koval (you)")).toBeTruthy();
});

test("a person is invited by name and role, and the code is shown and printable once", async () => {
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Add a person" }));
  const name = await screen.findByLabelText("First name");
  fireEvent.change(name, { target: { value: "Iryna" } });
  fireEvent.submit(name);
  expect((await screen.findByTestId("one-time-code")).textContent).toBe("ABCD-EFGH");
  expect(screen.getByRole("dialog", { name: "Invitation for Iryna" })).toBeTruthy();
  expect(ipc.personInvite).toHaveBeenCalledWith({ firstName: "Iryna", lastName: "", role: "front-desk" });
  expect(document.querySelector(".print-sheet")?.textContent).toContain("ABCD-EFGH");
  fireEvent.click(screen.getByRole("button", { name: "It is handed over" }));
  await waitFor(() => expect(screen.queryByTestId("one-time-code")).toBe(null));
});

test("an invitation half typed before a lock is there again", async () => {
  draft.resume(
    JSON.stringify({
      route: "/",
      forms: { invite: { firstName: "Iryna", lastName: "", role: "specialist" } },
    }),
  );
  await open("/people?person=new");
  const name = await screen.findByLabelText<HTMLInputElement>("First name");
  await waitFor(() => expect(name.value).toBe("Iryna"));
  draft.resume(null);
});

test("who may not invite sees no way to", async () => {
  await open("/people?person=olena", ["see-people"]);
  const drawer = within(await screen.findByRole("dialog", { name: "Olena Koval" }));
  expect(screen.queryByRole("button", { name: "Add a person" })).toBe(null);
  expect(drawer.queryByLabelText("First name")).toBe(null);
  expect(drawer.queryByRole("button", { name: "New invitation" })).toBe(null);
  expect(drawer.queryByRole("button", { name: "Staff member leaves…" })).toBe(null);
});

test("sealed data are read when asked for and not before", async () => {
  await open("/people?person=olena");
  const drawer = within(await screen.findByRole("dialog", { name: "Olena Koval" }));
  expect(ipc.staffData).not.toHaveBeenCalled();
  fireEvent.click(drawer.getByRole("button", { name: "Show" }));
  const text = await drawer.findByRole<HTMLTextAreaElement>("textbox", { name: "Sealed staff data" });
  expect(text.value).toBe("IBAN 1");
  fireEvent.change(text, { target: { value: "IBAN 2" } });
  fireEvent.submit(text);
  await waitFor(() => expect(ipc.setStaffData).toHaveBeenCalledWith("olena", "IBAN 2"));
});

test("a name and own hours are saved together", async () => {
  await open("/people?person=olena");
  const drawer = within(await screen.findByRole("dialog", { name: "Olena Koval" }));
  const name = await drawer.findByLabelText("Last name");
  fireEvent.change(name, { target: { value: "Kovalenko" } });
  fireEvent.click(drawer.getByLabelText("Own hours"));
  fireEvent.click(await drawer.findByLabelText("Friday"));
  fireEvent.submit(name);
  await waitFor(() => expect(ipc.personUpdate).toHaveBeenCalled());
  expect(vi.mocked(ipc.personUpdate).mock.calls[0]).toEqual([
    "olena",
    {
      firstName: "Olena",
      lastName: "Kovalenko",
      role: "front-desk",
      hours: "0:540-1080,1:540-1080,2:540-1080,3:540-1080",
    },
  ]);
});
