/** The security check-up as the owner reads it. */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { forgetAll, show as showPart, stateIs } from "@/app/testKit";
import { LANGUAGES, speak } from "@/i18n/language";
import { hasWords } from "@/i18n/t";
import { type Check, ipc } from "@/ipc/commands";
import { CheckupPage } from "./CheckupPage";
import { byUrgency, countsOf, worst } from "./check";
import { wayOf } from "./way";

const navigate = vi.hoisted(() => vi.fn());

vi.mock("@tanstack/react-router", async (actual) => ({
  ...(await actual<typeof import("@tanstack/react-router")>()),
  useNavigate: () => navigate,
}));
vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: { checkup: vi.fn() },
}));

const check = (id: string, level: string, go: string | null = null): Check => ({ id, level, args: {}, go });

function show(checks: Check[]) {
  vi.mocked(ipc.checkup).mockResolvedValue(checks);
  stateIs({}, { rights: ["make-backups"] });
  showPart(<CheckupPage />);
}

afterEach(() => {
  speak("en");
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("the summary says how much needs doing, and the urgent comes first", async () => {
  show([check("exports", "green"), check("last-backup", "red", "backups"), check("kit-checked", "amber")]);
  expect((await screen.findByRole("status")).textContent).toBe("1 thing needs doing now");
  const titles = screen.getAllByRole("heading", { level: 2 }).map((title) => title.textContent);
  expect(titles).toEqual(["Last backup copy", "Recovery sheet", "Clients taken out as files"]);
});

test("each rule says its level in a word and leads to where it is mended", async () => {
  show([check("last-backup", "red", "backups"), check("exports", "green")]);
  const line = await screen.findByTestId("check-last-backup");
  expect(within(line).getByText("urgent")).toBeTruthy();
  fireEvent.click(within(line).getByRole("button", { name: "To the backup copies" }));
  expect(navigate).toHaveBeenCalledWith({ to: "/backups" });
  expect(within(screen.getByTestId("check-exports")).queryByRole("button")).toBe(null);
});

test("whom it is about and how long is said in full", async () => {
  const names = { ...check("unused-accounts", "amber"), args: { count: "2", names: "Ihor, Olha" } };
  const days = { ...check("offline-copy", "amber"), args: { days: "21" } };
  show([names, days]);
  expect(await screen.findByText("No sign-in for over a month: Ihor, Olha.")).toBeTruthy();
  expect(screen.getByText("The copy on another disk is 21 days old.")).toBeTruthy();
});

test("when all is well, it is said once and large", async () => {
  show([check("exports", "green"), check("last-backup", "green")]);
  expect((await screen.findByRole("status")).textContent).toBe("All is well: 2 rules are kept");
});

test("levels are counted, and one nobody knows needs eyes", () => {
  const checks = [check("a", "green"), check("b", "violet"), check("c", "red")];
  expect(countsOf(checks)).toEqual({ red: 1, amber: 1, green: 1 });
  expect(worst(checks.slice(0, 2))).toBe("amber");
  expect(byUrgency(checks).map(({ id }) => id)).toEqual(["c", "b", "a"]);
});

test("a way leads only whom it lets in; nowhere is no button", () => {
  expect(wayOf("people", ["see-people"])).toBe("/people");
  expect(wayOf("kit-check", ["hold-kit"])).toBe("/settings");
  expect([wayOf("journal", ["see-watch"]), wayOf(null, []), wayOf("moon", ["see-watch"])]).toEqual([
    null,
    null,
    null,
  ]);
});

const IDS = [
  "second-factor",
  "weak-passwords",
  "old-passwords",
  "unused-accounts",
  "kit-checked",
  "last-backup",
  "last-proof",
  "offline-copy",
  "exports",
  "failed-sign-ins",
  "journal-verified",
  "disk-encryption",
  "program-age",
  "rules-signed",
];

test.each(Object.keys(LANGUAGES))("every rule has all its words in %s", (code) => {
  speak(code);
  const parts = ["title", "green", "amber", "red", "why", "fix"];
  const ids = IDS.flatMap((id) => parts.map((part) => `check-${id}-${part}`));
  expect(ids.filter((id) => !hasWords(id))).toEqual([]);
});
