/** The clients page as a receptionist uses it, over a base that answers from memory. */
import { MantineProvider } from "@mantine/core";
import { Notifications, notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draft } from "@/app/draft";
import { appState } from "@/app/session";
import {
  type AppState,
  type ClientDraft,
  type ClientsPage as ClientsPageAnswer,
  type ClientView,
  CommandError,
  ipc,
} from "@/ipc/commands";
import { ClientsPage } from "./ClientsPage";
import { CHANGES, typedOf } from "./typed";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    clientsPage: vi.fn(),
    clientFacts: vi.fn(async () => ({ since: 0, visits: null })),
    timelinePage: vi.fn(async () => ({ items: [], next: null })),
    clientGet: vi.fn(),
    clientCreate: vi.fn(),
    clientUpdate: vi.fn(),
    clientDelete: vi.fn(async () => null),
    clientRestore: vi.fn(),
    clientsWithPhone: vi.fn(async () => []),
    clientsBin: vi.fn(async () => []),
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

const ALL = ["add-clients", ...CHANGES, "delete-clients", "import-clients"];
const COUNT = 100_000;
const NOTHING: ClientDraft = {
  firstName: "",
  lastName: "",
  middleName: "",
  phones: [],
  emails: [],
  birthday: "",
  address: "",
  tags: [],
  note: "",
  source: "",
  doNotBook: null,
  specialist: "",
  vip: false,
};
const SEEN = { masked: false, canReveal: false, hidden: [], hasSeniorNote: null };

function row(index: number) {
  const [id, name] = [`c${index}`, `Client ${index}`];
  const marks = { doNotBook: index === 1, vip: index === 2, specialist: "" };
  return { id, name, phone: "", email: "", tags: [], deletedAt: null, ...marks };
}

function view(id: string, draft: Partial<ClientDraft> = {}, updatedAt = 10): ClientView {
  const name = `Client ${id.slice(1)}`;
  const whole = { ...NOTHING, firstName: name, ...draft };
  return { ...SEEN, id, name, phones: [], draft: whole, createdAt: 1, updatedAt, deletedAt: null };
}

async function open(path = "/clients", rights = ALL, seen = "Client 0") {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const me = { id: "u", firstName: "Olha", role: "owner", rights, reach: "all", vip: true };
  cache.setQueryData(appState.queryKey, { phase: "open", me, textScale: 100 } as AppState);
  cache.setQueryDefaults(appState.queryKey, { staleTime: Number.POSITIVE_INFINITY });
  const root = createRootRoute({
    component: () => (
      <>
        <input type="search" aria-label="search" />
        <Outlet />
      </>
    ),
  });
  const page = createRoute({ getParentRoute: () => root, path: "/clients", component: ClientsPage });
  const elsewhere = ["/journal", "/export"].map((other) =>
    createRoute({ getParentRoute: () => root, path: other }),
  );
  const router = createRouter({
    routeTree: root.addChildren([page, ...elsewhere]),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={cache}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
      <Notifications />
    </MantineProvider>,
  );
  await screen.findByText(seen);
  return router;
}

const press = (key: string, code = key) => act(() => fireEvent.keyDown(document.body, { key, code }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const drawer = (name: string) => screen.findByRole("dialog", { name });

// The growing text fields listen to fonts, which the test's document has none of.
Object.defineProperty(document, "fonts", { value: new EventTarget() });

beforeEach(() => {
  // The virtual list shows what fits into its box; here every box is 600 px high.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.mocked(ipc.clientsPage).mockImplementation(async (_, from, count) => ({
    total: COUNT,
    totalIsExact: true,
    rows: Array.from({ length: count }, (_row, index) => row(from + index)),
  }));
  vi.mocked(ipc.clientGet).mockImplementation(async (id) => view(id));
  vi.mocked(ipc.clientsWithPhone).mockResolvedValue([]);
});

afterEach(() => {
  notifications.clean();
  cleanup();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

test("a hundred thousand clients cost one page and a screenful of rows", async () => {
  await open();
  expect(screen.getByRole("status").textContent).toBe("100,000 clients");
  expect(vi.mocked(ipc.clientsPage).mock.calls).toEqual([["", 0, 60]]);
  expect(screen.getAllByRole("option").length).toBeLessThan(60);
  expect(screen.getByText("Do not book")).toBeTruthy();
});

test("the keys lead from the search box through the list to a card", async () => {
  await open("/clients?q=client");
  expect(screen.getByRole("status").textContent).toBe("100,000 found");
  const search = screen.getByLabelText("search");
  act(() => search.focus());
  act(() => void fireEvent.keyDown(search, { key: "ArrowDown" }));
  act(() => void fireEvent.keyDown(search, { key: "ArrowDown" }));
  act(() => void fireEvent.keyDown(search, { key: "Enter" }));
  expect(within(await drawer("Client 2")).getByText("Client 2")).toBeTruthy();
});

test("Enter pressed before the answer opens what is found, not what is still shown", async () => {
  const router = await open();
  const search = screen.getByLabelText("search");
  let answer = (_found: ClientsPageAnswer): void => undefined;
  vi.mocked(ipc.clientsPage).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  await act(() => router.navigate({ to: "/clients", search: { q: "77" } } as never));
  act(() => void fireEvent.keyDown(search, { key: "Enter" }));
  expect(screen.queryByRole("dialog")).toBe(null);
  await act(async () => answer({ total: 1, totalIsExact: true, rows: [row(77)] }));
  await drawer("Client 77");
});

test("a refused save keeps every letter and marks the field at fault", async () => {
  vi.mocked(ipc.clientCreate).mockRejectedValueOnce(
    new CommandError({
      code: "invalid-fields",
      fields: [{ field: "phone", index: 0, problem: "not-a-phone" }],
    }),
  );
  await open();
  press("n", "KeyN");
  await drawer("New client");
  type("First name", "Olena");
  type("Phone", "12");
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("This is not a phone number.")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("First name").value).toBe("Olena");
  expect(document.activeElement).toBe(screen.getByLabelText("Phone"));
  type("Phone", "0501234567");
  expect(screen.queryByText("This is not a phone number.")).toBe(null);
});

test("a saved client shows as a card", async () => {
  vi.mocked(ipc.clientCreate).mockImplementation(async (draft) => view("c7", draft));
  await open();
  press("n", "KeyN");
  await drawer("New client");
  type("First name", "Olena");
  fireEvent.submit(screen.getByLabelText("First name"));
  await drawer("Client 7");
  expect(vi.mocked(ipc.clientCreate).mock.calls[0]?.[0]).toEqual({ ...NOTHING, firstName: "Olena" });
});

test("Esc closes the form and loses nothing; Discard does", async () => {
  await open();
  press("n", "KeyN");
  await drawer("New client");
  type("Note", "likes tea");
  press("Escape");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
  press("n", "KeyN");
  await drawer("New client");
  expect(screen.getByLabelText<HTMLTextAreaElement>("Note").value).toBe("likes tea");
  fireEvent.click(screen.getByRole("button", { name: "Discard" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
  press("n", "KeyN");
  await drawer("New client");
  expect(screen.getByLabelText<HTMLTextAreaElement>("Note").value).toBe("");
});

test("whoever has the phone already is named while it is typed", async () => {
  vi.mocked(ipc.clientsWithPhone).mockResolvedValue([row(5)]);
  await open();
  press("n", "KeyN");
  await drawer("New client");
  type("Phone", "0501234567");
  fireEvent.click(await within(await drawer("New client")).findByRole("button", { name: "Client 5" }));
  await drawer("Client 5");
  expect(ipc.clientsWithPhone).toHaveBeenCalledWith("0501234567", null);
});

test("a card changed meanwhile gives its news and takes mine at the second save", async () => {
  await open("/clients?client=c3");
  fireEvent.click(await screen.findByRole("button", { name: "Edit" }));
  type("Note", "mine");
  vi.mocked(ipc.clientUpdate).mockRejectedValueOnce(new CommandError({ code: "changed-meanwhile" }));
  vi.mocked(ipc.clientGet).mockResolvedValue(view("c3", { address: "Lviv" }, 11));
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Taken over from them: Address.")).toBeTruthy();
  vi.mocked(ipc.clientUpdate).mockImplementation(async (id, draft) => view(id, draft, 12));
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("button", { name: "Edit" });
  const [id, draft, updatedAt] = vi.mocked(ipc.clientUpdate).mock.calls[1] ?? [];
  expect([id, draft?.note, draft?.address, updatedAt]).toEqual(["c3", "mine", "Lviv", 11]);
});

test("a client goes to the bin at once and comes back by Undo", async () => {
  vi.mocked(ipc.clientRestore).mockImplementation(async (id) => view(id));
  await open("/clients?client=c3");
  fireEvent.click(await screen.findByRole("button", { name: "Move to the bin" }));
  await screen.findByText("Client 3 is in the bin");
  expect(screen.queryByRole("dialog")).toBe(null);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(ipc.clientRestore).toHaveBeenCalledWith("c3"));
});

test("a form half-filled before a lock is there again", async () => {
  const typed = {
    ...typedOf(view("c3"), "en"),
    values: { ...typedOf(view("c3"), "en").values, note: "unsaved" },
  };
  draft.resume(JSON.stringify({ route: "/clients?client=c3", forms: { "client-c3": typed } }));
  await open("/clients?client=c3");
  await drawer("Client 3");
  expect((await screen.findByLabelText<HTMLTextAreaElement>("Note")).value).toBe("unsaved");
});

test("the bin lists the removed, each with a way back", async () => {
  vi.mocked(ipc.clientsBin).mockResolvedValue([{ ...row(8), deletedAt: Date.now() }]);
  vi.mocked(ipc.clientRestore).mockImplementation(async (id) => view(id));
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Bin" }));
  fireEvent.click(await screen.findByRole("button", { name: "Bring back" }));
  await waitFor(() => expect(ipc.clientRestore).toHaveBeenCalledWith("c8"));
});

test("a role sees only the buttons it may press", async () => {
  await open("/clients?client=c3", ["add-clients"]);
  await drawer("Client 3");
  expect(screen.getByRole("button", { name: "New client" })).toBeTruthy();
  const lacking = [
    "Edit",
    "Move to the bin",
    "Bring in from a file",
    "Take out as a file",
    "Bin",
    "Print the card",
  ];
  for (const name of lacking) expect(screen.queryByRole("button", { name })).toBe(null);
});

test("nobody found offers to write the person down", async () => {
  vi.mocked(ipc.clientsPage).mockResolvedValue({ total: 0, totalIsExact: true, rows: [] });
  await open("/clients?q=068-11", ALL, "Nobody found for “068-11”");
  fireEvent.click(screen.getByRole("button", { name: "New client “068-11”" }));
  await drawer("New client");
  expect(screen.getByLabelText<HTMLInputElement>("Phone").value).toBe("068-11");
});
