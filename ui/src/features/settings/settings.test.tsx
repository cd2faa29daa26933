/** One's own password and confirmation codes in the settings. */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, showPage, stateIs, stateNow } from "@/app/testKit";
import { ipc, type SignIn } from "@/ipc/commands";
import { SettingsPage } from "./SettingsPage";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    appState: vi.fn(),
    changePassword: vi.fn(async () => ({}) as SignIn),
    passwordStrength: vi.fn(async () => ({ score: 4, problem: null })),
    factorOffer: vi.fn(async () => ({ uri: "otpauth:", secret: "ABCDEFGH", qrSvg: "<svg/>" })),
    factorConfirm: vi.fn(),
    factorRemove: vi.fn(),
    setTimeZone: vi.fn(async () => null),
  },
}));

async function open(factor = false, rights = ["use-desk"]) {
  stateIs({}, { factor, rights });
  showPage(SettingsPage, "/settings", { others: ["/computers"] });
  await screen.findByText("How it looks");
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

beforeEach(() => vi.mocked(ipc.appState).mockImplementation(async () => stateNow()));
afterEach(() => {
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("the own password is changed with the old one and nothing typed stays", async () => {
  await open();
  const old = screen.getByLabelText<HTMLInputElement>("Present password");
  fireEvent.change(old, { target: { value: "old" } });
  fireEvent.change(screen.getByLabelText("New password"), { target: { value: "a new and longer one" } });
  const button = () => screen.getByRole<HTMLButtonElement>("button", { name: "Change the password" });
  await waitFor(() => expect(button().disabled).toBe(false));
  fireEvent.click(button());
  await screen.findByText("The password is changed. From now on only the new one works.");
  expect(ipc.changePassword).toHaveBeenCalledWith("old", "a new and longer one");
  expect(old.value).toBe("");
});

test("recovery codes stay on show though the codes are on already", async () => {
  vi.mocked(ipc.factorConfirm).mockImplementation(async () => {
    act(() => stateIs({}, { factor: true, rights: ["use-desk"] }));
    return { recoveryCodes: ["aaaa-1111"], signIn: {} as SignIn };
  });
  await open();
  press("Set up codes");
  const code = await screen.findByLabelText("Code from the phone");
  fireEvent.change(code, { target: { value: "123456" } });
  await screen.findByText("ABCD EFGH");
  fireEvent.submit(code);
  expect((await screen.findByTestId("recovery-code")).textContent).toBe("aaaa-1111");
  press("They are on paper");
  await screen.findByText(/^Confirmation codes are on\./);
});

test("codes are switched off after their cost was said", async () => {
  vi.mocked(ipc.factorRemove).mockImplementation(async () => {
    stateIs({}, { factor: false, rights: ["use-desk"] });
    return null;
  });
  await open(true);
  press("Switch the codes off");
  const dialog = within(await screen.findByRole("dialog", { name: "Switch off your confirmation codes?" }));
  fireEvent.click(dialog.getByRole("button", { name: "Switch the codes off" }));
  await screen.findByText(/^Confirmation codes are off\./);
  expect(ipc.factorRemove).toHaveBeenCalledWith("me");
});

test("computers are offered to whoever may change settings", async () => {
  await open();
  expect(screen.queryByRole("button", { name: "Show the computers" })).toBe(null);
  cleanup();
  await open(false, ["use-desk", "change-settings"]);
  expect(screen.getByRole("button", { name: "Show the computers" })).toBeTruthy();
});

test("whoever runs the base and sees all visits moves it to another time zone", async () => {
  await open(false, ["use-desk", "see-visits", "change-visits", "change-settings"]);
  fireEvent.click(screen.getByRole("combobox", { name: "Time zone" }));
  fireEvent.click(await screen.findByRole("option", { name: "Europe/Warsaw", hidden: true }));
  await waitFor(() => expect(ipc.setTimeZone).toHaveBeenCalledWith("Europe/Warsaw"));
});

test("everybody else who sees visits reads the time zone", async () => {
  await open(false, ["use-desk", "see-visits", "change-settings"]);
  expect(within(screen.getByRole("region", { name: "Time zone" })).getByText("Europe/Kyiv")).toBeTruthy();
  expect(screen.queryByRole("combobox", { name: "Time zone" })).toBe(null);
});
