/** The computers of the base: which there are, one less, one more, and what binds passwords to them. */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, showPage, stateIs } from "@/app/testKit";
import { ipc } from "@/ipc/commands";
import { ComputersPage } from "./ComputersPage";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    computersList: vi.fn(),
    computerRemove: vi.fn(async () => null),
    computerOffer: vi.fn(async () => ({ code: "WXYZ-1234", until: Date.now() + 3_600_000 })),
    binding: vi.fn(async () => true),
    setBinding: vi.fn(async () => null),
  },
}));

async function open(rights = ["change-settings", "hold-kit"]) {
  stateIs({}, { rights });
  showPage(ComputersPage, "/computers", { others: ["/settings"] });
  await screen.findByRole("table", { name: "Computers" });
}

beforeEach(() => {
  vi.mocked(ipc.computersList).mockResolvedValue([
    { id: "desk", name: "Desk", enrolledAt: Date.now(), lastUsedAt: Date.now(), isThis: true },
    { id: "laptop", name: "Laptop", enrolledAt: Date.now(), lastUsedAt: Date.now(), isThis: false },
  ]);
});

afterEach(() => {
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("this computer is marked and cannot be removed; another one can, after its cost was said", async () => {
  await open();
  expect(screen.getByText("this one")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Remove the computer Desk" })).toBe(null);
  fireEvent.click(screen.getByRole("button", { name: "Remove the computer Laptop" }));
  await screen.findByText(/^From now on nobody can sign in on it/);
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(ipc.computerRemove).toHaveBeenCalledWith("laptop"));
});

test("another computer is enrolled by a code made with the password", async () => {
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Enrol another computer" }));
  const password = await screen.findByLabelText("Your password");
  fireEvent.change(password, { target: { value: "correct horse" } });
  fireEvent.submit(password);
  expect((await screen.findByTestId("one-time-code")).textContent).toBe("WXYZ-1234");
  expect(ipc.computerOffer).toHaveBeenCalledWith("correct horse");
});

test("what it costs to unbind passwords is said at once", async () => {
  vi.mocked(ipc.setBinding).mockReturnValue(new Promise(() => undefined));
  await open();
  expect(screen.getByText(/^A stolen copy of the files opens nothing/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText("Passwords work on enrolled computers only"));
  expect(await screen.findByText(/^Cost:/)).toBeTruthy();
  expect(ipc.setBinding).toHaveBeenCalledWith(false);
});

test("an administrator sees what is bound, and neither unbinds it nor offers a computer", async () => {
  await open(["change-settings"]);
  const binding: HTMLInputElement = screen.getByLabelText("Passwords work on enrolled computers only");
  expect(binding.disabled).toBe(true);
  expect(screen.queryByRole("button", { name: "Enrol another computer" })).toBe(null);
});
