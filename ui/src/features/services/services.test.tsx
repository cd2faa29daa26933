/** Services, rooms and specialists as an administrator keeps them. */
import { notifications } from "@mantine/notifications";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, showPage, stateIs, stateNow } from "@/app/testKit";
import { speak } from "@/i18n/language";
import { CommandError, ipc, type Service, type StaffView } from "@/ipc/commands";
import { byCategory, found, moved, nextColour, problemsOf, toDraft, typedNew, typedOf } from "./draft";
import { middle } from "./photo";
import { ServicesPage } from "./ServicesPage";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    appState: vi.fn(),
    servicesList: vi.fn(),
    resourcesList: vi.fn(),
    calendarStaff: vi.fn(),
    specialists: vi.fn(),
    staffPhoto: vi.fn(async () => null),
    warningTerms: vi.fn(async () => ["latex", "henna"]),
    serviceSave: vi.fn(),
    serviceRemove: vi.fn(async () => null),
    serviceRestore: vi.fn(async () => null),
    resourceSave: vi.fn(),
    resourceRemove: vi.fn(async () => null),
    resourceRestore: vi.fn(async () => null),
    staffSave: vi.fn(async () => null),
    staffArrange: vi.fn(async () => null),
    setStaffPhoto: vi.fn(async () => null),
    keepDraft: vi.fn(async () => null),
  },
}));

const HAIRCUT: Service = {
  id: "s1",
  name: "Haircut",
  category: "Hair",
  price: 50_000,
  minutes: 45,
  before: 0,
  after: 10,
  colour: 2,
  contraindications: ["henna"],
  rooms: ["r1"],
  equipment: [],
  specialists: [{ specialist: "u2", minutes: 30, price: 60_050 }],
  updatedAt: 7,
  removed: false,
};
const PEELING: Service = { ...HAIRCUT, id: "s2", name: "Peeling", category: "", specialists: [] };
const OLD: Service = { ...HAIRCUT, id: "s3", name: "Perm", removed: true };

function person(id: string, name: string, place: number, change: Partial<StaffView> = {}): StaffView {
  const initials = name.slice(0, 1);
  return {
    id,
    name,
    initials,
    colour: place,
    place,
    onCalendar: true,
    services: ["s1"],
    hasPhoto: false,
    left: false,
    ...change,
  };
}

function open(path = "/services", rights = ["see-visits", "change-services"]) {
  stateIs({}, { rights });
  return showPage(ServicesPage, "/services", { path });
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });

beforeEach(() => {
  vi.mocked(ipc.appState).mockImplementation(async () => stateNow());
  vi.mocked(ipc.servicesList).mockResolvedValue([HAIRCUT, PEELING, OLD]);
  vi.mocked(ipc.resourcesList).mockResolvedValue([
    { id: "r1", kind: "room", name: "Room 1", removed: false },
    { id: "r2", kind: "room", name: "Cellar", removed: true },
    { id: "e1", kind: "equipment", name: "Laser", removed: false },
  ]);
  vi.mocked(ipc.calendarStaff).mockResolvedValue([
    person("u2", "Maryna", 0),
    person("u3", "Iryna", 1),
    person("u4", "Lesia", 2, { left: true, onCalendar: false }),
  ]);
  vi.mocked(ipc.specialists).mockResolvedValue([
    { id: "u2", firstName: "Maryna" },
    { id: "u5", firstName: "Newcomer" },
  ]);
  vi.mocked(ipc.serviceSave).mockResolvedValue(HAIRCUT);
});

afterEach(() => {
  notifications.clean();
  cleanup();
  forgetAll();
  vi.clearAllMocks();
  speak("en");
});

test("services stand by category with time, price and who does them; removed ones can come back", async () => {
  open();
  const table = await screen.findByRole("table", { name: "Services" });
  expect(within(table).getByText("Without a category")).toBeTruthy();
  const row = within(table).getByText("Haircut").closest("tr") as HTMLElement;
  expect(row.textContent).toMatch(/45 mins10 mins after.*500/);
  expect(within(row).getByRole("img", { name: "Maryna" })).toBeTruthy();
  press("Taken out: 1");
  press("Take Perm back");
  await waitFor(() => expect(ipc.serviceRestore).toHaveBeenCalledWith("s3"));
});

test("a service is found by its name or category", async () => {
  open();
  fireEvent.change(await screen.findByLabelText("Find a service"), { target: { value: "hai" } });
  expect(screen.queryByText("Peeling")).toBe(null);
  fireEvent.change(screen.getByLabelText("Find a service"), { target: { value: "xyz" } });
  expect(screen.getByText("No service of that name")).toBeTruthy();
});

test("a service is changed with the price as people write it, and keeps own times of a specialist", async () => {
  open("/services?open=s1");
  await screen.findByRole("dialog", { name: "Haircut" });
  type("Price", "650,50");
  type("Minutes with Maryna", "25");
  fireEvent.click(screen.getByRole("checkbox", { name: "Iryna" }));
  press("Save");
  await waitFor(() => expect(ipc.serviceSave).toHaveBeenCalled());
  const [id, draft, readAt] = vi.mocked(ipc.serviceSave).mock.calls[0] ?? [];
  expect([id, draft?.price, readAt]).toEqual(["s1", 65_050, 7]);
  expect(draft?.specialists).toEqual([
    { specialist: "u2", minutes: 25, price: 60_050 },
    { specialist: "u3", minutes: null, price: null },
  ]);
});

test("what is no amount is told at its field before anything is sent", async () => {
  open("/services?open=new");
  await screen.findByRole("dialog", { name: "New service" });
  type("Name", "Massage");
  type("Price", "a lot");
  press("Save");
  expect(await screen.findByText("An amount looks like 1200 or 1200.50.")).toBeTruthy();
  expect(ipc.serviceSave).not.toHaveBeenCalled();
});

test("what the program refuses stands at the fields, and nothing typed is lost", async () => {
  vi.mocked(ipc.serviceSave).mockRejectedValueOnce(
    new CommandError({
      code: "invalid-fields",
      fields: [{ field: "name", index: 0, problem: "name-needed" }],
    }),
  );
  open("/services?open=new");
  await screen.findByRole("dialog", { name: "New service" });
  type("Price", "100");
  press("Save");
  expect(await screen.findByText("This must be filled in.")).toBeTruthy();
  expect(field("Price").value).toBe("100");
});

test("after somebody else's change the next save knows of it", async () => {
  vi.mocked(ipc.serviceSave).mockRejectedValueOnce(new CommandError({ code: "changed-meanwhile" }));
  open("/services?open=s1");
  await screen.findByRole("dialog", { name: "Haircut" });
  type("Name", "Cut");
  vi.mocked(ipc.servicesList).mockResolvedValue([{ ...HAIRCUT, price: 1, updatedAt: 9 }]);
  press("Save");
  await screen.findByText("Someone changed this while you were typing.");
  expect(field("Name").value).toBe("Cut");
  await waitFor(() => {
    press("Save");
    expect(vi.mocked(ipc.serviceSave).mock.lastCall?.[2]).toBe(9);
  });
});

test("a service is taken out at once and can be taken back", async () => {
  open("/services?open=s1");
  await screen.findByRole("dialog", { name: "Haircut" });
  press("Take out of the catalogue");
  await screen.findByText("Haircut is taken out. Past visits keep it.");
  press("Undo");
  await waitFor(() => expect(ipc.serviceRestore).toHaveBeenCalledWith("s1"));
});

test("whoever may not change services reads them", async () => {
  open("/services?open=s1", ["see-visits"]);
  const card = await screen.findByRole("dialog", { name: "Haircut" });
  expect(within(card).getByText("Room 1")).toBeTruthy();
  expect(within(card).getByText(/^Maryna · 30 mins/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "New service" })).toBe(null);
  expect(screen.queryByRole("button", { name: "Save" })).toBe(null);
});

test("rooms and equipment are added, renamed and taken out in place", async () => {
  vi.mocked(ipc.resourceSave).mockResolvedValue({ id: "r9", kind: "room", name: "Room 2", removed: false });
  open("/services?tab=rooms");
  await screen.findByRole("textbox", { name: "Another room" });
  type("Another room", "Room 2");
  fireEvent.submit(field("Another room"));
  await waitFor(() => expect(ipc.resourceSave).toHaveBeenCalledWith(null, "room", "Room 2"));
  type("Rename Laser", "Laser 2");
  fireEvent.blur(field("Rename Laser"));
  await waitFor(() => expect(ipc.resourceSave).toHaveBeenCalledWith("e1", "equipment", "Laser 2"));
  press("Take out Room 1");
  await waitFor(() => expect(ipc.resourceRemove).toHaveBeenCalledWith("r1"));
  press("Take Cellar back");
  await waitFor(() => expect(ipc.resourceRestore).toHaveBeenCalledWith("r2"));
});

test("the columns are put in order by button and by keys; who has left or is new stands apart", async () => {
  open("/services?tab=specialists");
  const columns = await screen.findByRole("list", { name: "Specialists" });
  expect(within(columns).getAllByRole("listitem")).toHaveLength(2);
  const others = screen.getByRole("list", { name: "Not in the calendar" });
  expect(await within(others).findByText("Newcomer")).toBeTruthy();
  press("Move Maryna to the right");
  await waitFor(() => expect(ipc.staffArrange).toHaveBeenLastCalledWith(["u3", "u2"]));
  fireEvent.keyDown(screen.getByRole("button", { name: "Iryna" }), { key: "ArrowUp", altKey: true });
  await waitFor(() => expect(ipc.staffArrange).toHaveBeenLastCalledWith(["u3", "u2"]));
});

test("somebody new gets a column, a colour and services at once", async () => {
  open("/services?tab=specialists&open=u5");
  await screen.findByRole("dialog", { name: "Newcomer" });
  expect(screen.queryByRole("button", { name: "Choose a picture" })).toBe(null);
  fireEvent.click(screen.getByRole("switch", { name: /^Has a column/ }));
  fireEvent.click(screen.getByRole("radio", { name: "Colour 4" }));
  press("All");
  press("Save");
  await waitFor(() =>
    expect(ipc.staffSave).toHaveBeenCalledWith("u5", {
      colour: 3,
      onCalendar: true,
      services: ["s1", "s2"],
    }),
  );
});

test("a photo is taken away, and a file that holds none is refused in words", async () => {
  vi.mocked(ipc.calendarStaff).mockResolvedValue([person("u2", "Maryna", 0, { hasPhoto: true })]);
  vi.stubGlobal("createImageBitmap", async () => Promise.reject(new Error("no picture")));
  open("/services?tab=specialists&open=u2");
  await screen.findByRole("dialog", { name: "Maryna" });
  press("Take the photo away");
  await waitFor(() => expect(ipc.setStaffPhoto).toHaveBeenCalledWith("u2", null));
  const file = new File(["x"], "x.txt");
  fireEvent.change(screen.getByLabelText("Photo", { selector: "input" }), { target: { files: [file] } });
  expect(await screen.findByText("This picture cannot be used.")).toBeTruthy();
  vi.unstubAllGlobals();
});

test("the form says what the service says, in the money of the language", () => {
  speak("uk");
  const typed = typedOf(HAIRCUT, "UAH");
  expect([typed.price, typed.skills[0]?.price]).toEqual(["500", "600,50"]);
  expect(toDraft(typed, "UAH").draft).toMatchObject({ price: 50_000, minutes: 45, after: 10 });
  expect(toDraft({ ...typed, minutes: "x" }, "UAH").problems).toEqual({ minutes: "out-of-range" });
  expect(toDraft({ ...typedNew("", 0), name: "A", before: "" }, "UAH").draft).toMatchObject({
    price: 0,
    before: 0,
  });
});

test("lists are put in order as people expect", () => {
  expect(byCategory([PEELING, HAIRCUT]).map(([category]) => category)).toEqual(["Hair", ""]);
  expect(found([PEELING, HAIRCUT], " PEEL")).toEqual([PEELING]);
  expect(nextColour([0, 1, 0], 3)).toBe(2);
  expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], "a", -1)).toEqual(["a", "b"]);
  expect(problemsOf([{ field: "price", index: 0, problem: "out-of-range" }])).toEqual({
    price: "out-of-range",
  });
});

test("a photo is the largest square in the middle of the picture", () => {
  expect(middle(400, 300)).toEqual({ x: 50, y: 0, side: 300 });
  expect(middle(100, 300)).toEqual({ x: 0, y: 100, side: 100 });
});
