/** The lock screen and those who are still to come in. */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, show, stateIs, stateNow } from "@/app/testKit";
import { CommandError, ipc, type SignIn, type Tile } from "@/ipc/commands";
import { EnrolScreen } from "./EnrolScreen";
import { LockScreen } from "./LockScreen";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    appState: vi.fn(),
    unlock: vi.fn(),
    acceptInvitation: vi.fn(),
    computerEnrol: vi.fn(),
    passwordStrength: vi.fn(async () => ({ score: 4, problem: null })),
    keepDraft: vi.fn(async () => null),
  },
}));

const OLHA: Tile = {
  id: "olha",
  firstName: "Olha",
  initials: "O",
  role: "owner",
  roleName: "",
  invited: false,
  invitationOver: false,
};
const IRYNA: Tile = {
  ...OLHA,
  id: "iryna",
  firstName: "Iryna",
  role: "0192f0c17c",
  roleName: "Nails",
  invited: true,
};
const SIGN_IN = { me: stateNow().me, failedAttempts: [], draft: null, steps: [] } as unknown as SignIn;

beforeEach(() => {
  vi.mocked(ipc.appState).mockImplementation(async () => stateNow());
  stateIs({ phase: "locked", people: [OLHA, IRYNA] });
});
afterEach(() => {
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("an invited person sets a password with the code", async () => {
  vi.mocked(ipc.acceptInvitation).mockResolvedValue(SIGN_IN);
  show(<LockScreen />);
  expect(screen.getByTestId("tile-iryna").textContent).toContain("Nails");
  expect(screen.getByTestId("tile-iryna").textContent).toContain("Invitation");
  fireEvent.click(screen.getByTestId("tile-iryna"));
  fireEvent.change(screen.getByLabelText("Code of the invitation"), { target: { value: " abcd efgh " } });
  const password = screen.getByLabelText("New password");
  fireEvent.change(password, { target: { value: "a long and new password" } });
  const run = () => screen.getByRole<HTMLButtonElement>("button", { name: "Set the password and sign in" });
  await waitFor(() => expect(run().disabled).toBe(false));
  fireEvent.submit(password);
  await waitFor(() =>
    expect(ipc.acceptInvitation).toHaveBeenCalledWith("iryna", "abcd efgh", "a long and new password"),
  );
});

test("an invitation that waited too long asks for nothing any more", () => {
  stateIs({ phase: "locked", people: [OLHA, { ...IRYNA, invitationOver: true }] });
  show(<LockScreen />);
  fireEvent.click(screen.getByTestId("tile-iryna"));
  expect(screen.getByText("This invitation is too old.")).toBeTruthy();
  expect(screen.queryByLabelText("Code of the invitation")).toBe(null);
});

test("somebody who came before is asked for the password only", () => {
  show(<LockScreen />);
  fireEvent.click(screen.getByTestId("tile-olha"));
  expect(screen.queryByLabelText("Code of the invitation")).toBe(null);
  expect(screen.getByLabelText("Password of Olha")).toBeTruthy();
});

test("a lock-down is told before anybody tries", () => {
  stateIs({ phase: "locked", people: [OLHA], lockedDown: true });
  show(<LockScreen />);
  expect(screen.getByText("The client base is locked down")).toBeTruthy();
});

test("a refusal is told in words", async () => {
  vi.mocked(ipc.unlock).mockRejectedValue(new CommandError({ code: "too-soon", args: { seconds: "4" } }));
  stateIs({ phase: "locked", people: [OLHA] });
  show(<LockScreen />);
  const password = screen.getByLabelText("Password of Olha");
  fireEvent.change(password, { target: { value: "x" } });
  fireEvent.submit(password);
  expect(await screen.findByText("Too many attempts in a row.")).toBeTruthy();
});

test("a computer that is not enrolled asks for a code from one that is", async () => {
  vi.mocked(ipc.computerEnrol).mockResolvedValue(SIGN_IN);
  stateIs({ phase: "locked", people: [OLHA], enrolled: false });
  show(<EnrolScreen />);
  fireEvent.change(screen.getByLabelText("Password of Olha"), { target: { value: "secret" } });
  const code = screen.getByLabelText("Code from the other computer");
  fireEvent.change(code, { target: { value: "WXYZ" } });
  fireEvent.submit(code);
  await waitFor(() => expect(ipc.computerEnrol).toHaveBeenCalledWith("olha", "secret", "WXYZ"));
});
