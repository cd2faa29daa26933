/** The clients page under a role that does not see everything. */
import { notifications } from "@mantine/notifications";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, showPage, stateIs } from "@/app/testKit";
import { type ClientView, CommandError, ipc } from "@/ipc/commands";
import { ClientsPage } from "./ClientsPage";
import { typedNew } from "./typed";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    clientsPage: vi.fn(),
    clientFacts: vi.fn(async () => ({ since: 0, visits: null })),
    timelinePage: vi.fn(async () => ({ items: [], next: null })),
    clientGet: vi.fn(),
    clientUpdate: vi.fn(),
    clientsWithPhone: vi.fn(async () => []),
    keepDraft: vi.fn(async () => null),
    clientReveal: vi.fn(),
    seniorNote: vi.fn(),
    setSeniorNote: vi.fn(async () => null),
    clientsCopied: vi.fn(async () => null),
    printed: vi.fn(async () => null),
    printPage: vi.fn(async () => null),
    specialists: vi.fn(async () => [{ id: "u2", firstName: "Maryna" }]),
  },
}));

const ROWS = 20;
const MASKED_PHONE = { raw: "•••• 45 67", formatted: "•••• 45 67" };
const PHONE = { raw: "+380501234567", formatted: "050 123 45 67" };

const ME = {
  id: "u",
  firstName: "Maryna",
  role: "front-desk",
  rights: [] as string[],
  reach: "all",
  vip: true,
};

function card(change: Partial<ClientView> = {}): ClientView {
  const draft = { ...typedNew("", ME).values, firstName: "Olena", lastName: "K.", phones: [], emails: [] };
  return {
    id: "c1",
    name: "Olena K.",
    phones: [MASKED_PHONE],
    draft,
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
    masked: true,
    canReveal: true,
    hidden: [],
    hasSeniorNote: null,
    ...change,
  };
}

function whole(): ClientView {
  const { draft } = card();
  const known = { ...draft, lastName: "Koval", phones: [PHONE.raw] };
  return card({ name: "Olena Koval", phones: [PHONE], draft: known, masked: false });
}

async function open(rights: string[], path = "/clients?client=c1", reach = "all") {
  stateIs({}, { ...ME, rights, reach });
  const router = showPage(ClientsPage, "/clients", { path, others: ["/journal"] });
  await screen.findAllByText("Client 1");
  return router;
}

const press = (init: { key: string; code: string; altKey?: boolean }) =>
  act(() => fireEvent.keyDown(document.body, init));

Object.defineProperty(document, "fonts", { value: new EventTarget() });

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.mocked(ipc.clientsPage).mockResolvedValue({
    total: ROWS,
    totalIsExact: true,
    rows: Array.from({ length: ROWS }, (_, index) => ({
      id: `c${index}`,
      name: `Client ${index}`,
      phone: MASKED_PHONE.raw,
      email: "",
      tags: [],
      doNotBook: false,
      vip: index === 2,
      specialist: "",
      deletedAt: null,
    })),
  });
  vi.mocked(ipc.clientGet).mockResolvedValue(card());
  vi.mocked(ipc.clientReveal).mockResolvedValue(whole());
});

afterEach(() => {
  notifications.clean();
  cleanup();
  forgetAll();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

test("masked contacts are shown by a button, and by keys in any alphabet", async () => {
  await open([]);
  await screen.findByRole("button", { name: "Show contacts" });
  press({ key: "л", code: "KeyK", altKey: true });
  expect(await screen.findByText("050 123 45 67")).toBeTruthy();
  expect(ipc.clientReveal).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole("button", { name: "Show contacts" })).toBe(null);
});

test("a role that never shows contacts offers no way to them", async () => {
  vi.mocked(ipc.clientGet).mockResolvedValue(card({ canReveal: false }));
  await open([]);
  expect(await screen.findByText("Your role does not show contacts.")).toBeTruthy();
  press({ key: "k", code: "KeyK" });
  expect(ipc.clientReveal).not.toHaveBeenCalled();
});

test("a refused look says why and leaves the card masked", async () => {
  vi.mocked(ipc.clientReveal).mockRejectedValue(new CommandError({ code: "not-found" }));
  await open([]);
  fireEvent.click(await screen.findByRole("button", { name: "Show contacts" }));
  expect(await screen.findByText("This is no longer here.")).toBeTruthy();
  expect(screen.getAllByText("Olena K.").length).toBeGreaterThan(0);
});

test("editing shows the contacts first, so that no mask is ever saved", async () => {
  await open(["change-clients", "change-contacts"]);
  fireEvent.click(await screen.findByRole("button", { name: "Edit" }));
  const phone = await screen.findByLabelText<HTMLInputElement>("Phone");
  expect(phone.value).toBe(PHONE.raw);
  expect(ipc.clientReveal).toHaveBeenCalledWith("c1");
});

test("what is hidden for good is left out of the form and sent back untouched", async () => {
  const hidden = ["last-name", "phone", "email", "note", "vip"];
  vi.mocked(ipc.clientGet).mockResolvedValue(card({ canReveal: false, hidden }));
  vi.mocked(ipc.clientUpdate).mockResolvedValue(card({ canReveal: false, hidden }));
  await open(["change-clients"]);
  fireEvent.click(await screen.findByRole("button", { name: "Edit" }));
  fireEvent.change(await screen.findByLabelText("First name"), { target: { value: "Olha" } });
  expect(screen.queryByRole("switch", { name: /^VIP/ })).toBe(null);
  for (const label of ["Last name", "Phone", "E-mail", "Note"])
    expect(screen.queryByLabelText(label)).toBe(null);
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(ipc.clientUpdate).toHaveBeenCalled());
  expect(vi.mocked(ipc.clientUpdate).mock.calls[0]?.[1]).toMatchObject({ firstName: "Olha", lastName: "K." });
});

test("a form has the fields the role changes and no others", async () => {
  vi.mocked(ipc.clientGet).mockResolvedValue(whole());
  await open(["change-notes"]);
  fireEvent.click(await screen.findByRole("button", { name: "Edit" }));
  expect(await screen.findByLabelText("Note")).toBeTruthy();
  for (const label of ["First name", "Phone", "Specialist"])
    expect(screen.queryByLabelText(label)).toBe(null);
});

test("a specialist is chosen by name and named on the card", async () => {
  const mine = whole();
  vi.mocked(ipc.clientGet).mockResolvedValue({ ...mine, draft: { ...mine.draft, specialist: "u2" } });
  await open(["change-clients"]);
  expect(await screen.findByText("Maryna")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Edit" }));
  fireEvent.click(await screen.findByRole("switch", { name: /^VIP/ }));
  fireEvent.change(screen.getByLabelText("Specialist"), { target: { value: "" } });
  vi.mocked(ipc.clientUpdate).mockResolvedValue(mine);
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(ipc.clientUpdate).toHaveBeenCalled());
  expect(vi.mocked(ipc.clientUpdate).mock.calls[0]?.[1]).toMatchObject({ vip: true, specialist: "" });
});

test("a specialist's form offers to take a free client, and no colleague", async () => {
  vi.mocked(ipc.clientGet).mockResolvedValue(whole());
  vi.mocked(ipc.specialists).mockResolvedValue([
    { id: "u", firstName: "Maryna" },
    { id: "u2", firstName: "Iryna" },
  ]);
  await open(["change-clients"], "/clients?client=c1", "own-and-free");
  fireEvent.click(await screen.findByRole("button", { name: "Edit" }));
  const field = await screen.findByLabelText<HTMLSelectElement>("Specialist");
  await waitFor(() => expect([...field.options].map(({ value }) => value)).toEqual(["", "u"]));
});

test("the note for seniors is read by a press and changed in place", async () => {
  vi.mocked(ipc.clientGet).mockResolvedValue(card({ hasSeniorNote: true }));
  vi.mocked(ipc.seniorNote).mockResolvedValue("Pays late");
  await open(["see-senior-notes", "change-senior-notes"]);
  fireEvent.click(await screen.findByRole("button", { name: "Read the note" }));
  expect(await screen.findByText("Pays late")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Edit the note" }));
  fireEvent.change(screen.getByLabelText("Note for seniors", { selector: "textarea" }), {
    target: { value: "Pays in time" },
  });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(ipc.setSeniorNote).toHaveBeenCalledWith("c1", "Pays in time"));
  expect(await screen.findByRole("button", { name: "Read the note" })).toBeTruthy();
});

test("without the right there is no note for seniors, not even a word of it", async () => {
  await open([]);
  await screen.findByRole("button", { name: "Show contacts" });
  expect(screen.queryByText("Note for seniors")).toBe(null);
});

/** Marks the clients with these ids of lines, as a person does with the mouse. */
function mark(isMarked: (id: string) => boolean): void {
  const selection = { isCollapsed: false, containsNode: (node: Node) => isMarked((node as Element).id) };
  vi.spyOn(document, "getSelection").mockReturnValue(selection as unknown as Selection);
}

/** Presses Ctrl+C; tells whether something was copied. */
function copies(): boolean {
  const copy = new Event("copy", { cancelable: true, bubbles: true });
  act(() => void document.body.dispatchEvent(copy));
  return !copy.defaultPrevented;
}

test("more than five clients are not copied, and the program is told", async () => {
  vi.mocked(ipc.clientsCopied).mockRejectedValueOnce(new CommandError({ code: "forbidden" }));
  await open([]);
  mark(() => true);
  expect(copies()).toBe(false);
  expect(ipc.clientsCopied).toHaveBeenCalledWith(ROWS);
  expect(await screen.findByText(`${ROWS} clients were not copied`)).toBeTruthy();
  expect(copies()).toBe(false);
});

test("whoever may take clients out copies them with a second press, once", async () => {
  await open([]);
  mark(() => true);
  expect(copies()).toBe(false);
  await screen.findByText(`${ROWS} clients may be copied: press Ctrl+C once more`);
  expect([copies(), copies()]).toEqual([true, false]);
});

test("a phone number may be copied, and a handful of clients is written down", async () => {
  await open([]);
  mark((id) => id === "client-line-1");
  expect(copies()).toBe(true);
  expect(ipc.clientsCopied).not.toHaveBeenCalled();
  mark((id) => ["client-line-1", "client-line-2"].includes(id));
  expect(copies()).toBe(true);
  expect(ipc.clientsCopied).toHaveBeenCalledWith(2);
});

test("a print is written down before the printer's dialog opens", async () => {
  await open(["print-clients"]);
  fireEvent.click(await screen.findByRole("button", { name: "Print the card" }));
  await waitFor(() => expect(ipc.printPage).toHaveBeenCalled());
  expect(ipc.printed).toHaveBeenCalledWith("card", "c1");
  expect(document.querySelector(".print-sheet h1")?.textContent).toBe("Olena K.");
});

test("the journal is asked about the client from the card", async () => {
  const router = await open(["see-journal"]);
  fireEvent.click(await screen.findByRole("button", { name: "Who touched this client?" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/journal"));
  expect(router.state.location.search).toEqual({ client: "c1", name: "Olena K." });
});
