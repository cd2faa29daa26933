/** The waitlist, over a base that answers from memory. */
import { notifications } from "@mantine/notifications";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useBookingIntent } from "@/app/booking";
import { forgetAll, show, stateIs } from "@/app/testKit";
import { CommandError, ipc, type Waiting } from "@/ipc/commands";
import { WaitlistPage } from "./WaitlistPage";
import { newWish, wishDraft, wishOf } from "./wish";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    waitlist: vi.fn(),
    waitAdd: vi.fn(async () => "w2"),
    waitChange: vi.fn(async () => null),
    waitClose: vi.fn(async () => null),
    waitReopen: vi.fn(async () => null),
    waitOpenings: vi.fn(),
    visitBook: vi.fn(async () => ({ visits: ["v1"], undo: 7 })),
    clientsPage: vi.fn(),
    servicesList: vi.fn(async () => []),
    calendarStaff: vi.fn(),
    keepDraft: vi.fn(async () => null),
  },
}));

const WAITING: Waiting = {
  ...{ id: "w1", name: "Ira Bilyk", hidden: false, client: "c9", guest: "", service: "cut" },
  ...{ specialists: ["m"], from: "2026-11-22", until: "2026-11-30", weekdays: [0, 6] },
  ...{ span: { from: 600, until: 720 }, note: "rings back", createdAt: 1, updatedAt: 5 },
};
const slot = { start: "2026-11-23T10:00", specialist: "m", room: "", equipment: "" };

function Page() {
  const intent = useBookingIntent();
  return (
    <>
      <WaitlistPage />
      <output>{intent?.kind === "booking" ? JSON.stringify(intent.start) : ""}</output>
    </>
  );
}

async function open(list = [WAITING], rights = ["see-visits", "add-visits"]) {
  vi.mocked(ipc.waitlist).mockResolvedValue(list);
  stateIs({}, { rights });
  show(<Page />);
  return screen.findByText(list[0]?.name || "Nobody waits");
}

const click = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

// The growing text fields listen to fonts, which the test's document has none of.
Object.defineProperty(document, "fonts", { value: new EventTarget() });

beforeEach(() => {
  vi.mocked(ipc.waitOpenings).mockResolvedValue([slot]);
  vi.mocked(ipc.calendarStaff).mockResolvedValue([
    {
      ...{ id: "m", name: "Maryna", initials: "M", colour: 0, place: 0, onCalendar: true, services: [] },
      ...{ hasPhoto: false, left: false },
    },
  ]);
  vi.mocked(ipc.clientsPage).mockResolvedValue({
    total: 1,
    totalIsExact: true,
    rows: [
      {
        ...{ id: "c1", name: "Olena Koval", phone: "", email: "", tags: [], deletedAt: null },
        ...{ doNotBook: false, vip: false, specialist: "" },
      },
    ],
  });
});

afterEach(() => {
  act(() => notifications.clean());
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("a wish says who would come, to whom, and when", async () => {
  await open();
  const line = screen.getByRole("listitem", { name: "Ira Bilyk" });
  await waitFor(() => expect(line.textContent).toContain("Maryna"));
  expect(line.textContent).toContain("22 November – 30 November, Mon, Sun, 10:00–12:00");
  expect(line.textContent).toContain("rings back");
});

test("a free time is booked with one click and fulfils the wish", async () => {
  await open();
  await click("Free times");
  await click("tomorrow, 10:00");
  await screen.findByText("Ira Bilyk is booked: tomorrow, 10:00");
  expect(vi.mocked(ipc.visitBook).mock.calls[0]?.[0]).toMatchObject({
    waiting: "w1",
    whom: { kind: "client", client: "c9" },
    parts: [{ service: "cut", specialist: "m", start: "2026-11-23T10:00" }],
  });
});

test("a clash on the way is asked about and overridden with a reason", async () => {
  const clash = { kind: "client", part: 0, start: slot.start, until: "2026-11-23T11:00", name: "", what: "" };
  vi.mocked(ipc.visitBook).mockRejectedValueOnce(new CommandError({ code: "clash", clashes: [clash] }));
  await open([WAITING], ["see-visits", "add-visits", "override-clashes"]);
  await click("Free times");
  await click("tomorrow, 10:00");
  fireEvent.change(await screen.findByLabelText("Why it is booked all the same"), {
    target: { value: "comes with her sister" },
  });
  await click("Book anyway");
  await waitFor(() =>
    expect(vi.mocked(ipc.visitBook).mock.calls[1]?.[0].overriding.clash).toBe("comes with her sister"),
  );
});

test("who waits for no certain service is asked for it in the booking panel", async () => {
  await open([{ ...WAITING, service: "" }]);
  await click("Free times");
  await click("tomorrow, 10:00");
  await waitFor(() =>
    expect(JSON.parse(screen.getByRole("status").textContent || "{}")).toEqual({
      client: "c9",
      clientName: "Ira Bilyk",
      start: slot.start,
      specialist: "m",
      waiting: "w1",
    }),
  );
  expect(ipc.visitBook).not.toHaveBeenCalled();
});

test("a wish taken off the list comes back by Undo", async () => {
  await open();
  await click("Take off the list");
  await waitFor(() => expect(ipc.waitClose).toHaveBeenCalledWith("w1"));
  await click("Undo");
  await waitFor(() => expect(ipc.waitReopen).toHaveBeenCalledWith("w1"));
});

test("somebody is put on the list, found by name", async () => {
  await open([]);
  await click("Put somebody on the list");
  const form = await screen.findByRole("dialog", { name: "Put somebody on the list" });
  const client = within(form).getByRole("combobox", { name: "Client" });
  fireEvent.change(client, { target: { value: "ole" } });
  act(() => void fireEvent.keyDown(client, { key: "Enter" }));
  await within(form).findByText("Olena Koval");
  fireEvent.change(within(form).getByLabelText("Not before"), { target: { value: "14" } });
  fireEvent.click(within(form).getByRole("button", { name: "Save" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
  expect(ipc.waitAdd).toHaveBeenCalledWith({
    ...{ client: "c1", guest: "", service: "", specialists: [], note: "" },
    ...{ from: "2026-11-22", until: "2026-12-06", weekdays: [0, 1, 2, 3, 4, 5, 6] },
    span: { from: 840, until: 1440 },
  });
});

test("a refused wish keeps every letter and marks the field", async () => {
  vi.mocked(ipc.waitAdd).mockRejectedValueOnce(
    new CommandError({
      code: "invalid-fields",
      fields: [{ field: "whom", index: 0, problem: "name-needed" }],
    }),
  );
  await open([]);
  await click("Put somebody on the list");
  fireEvent.change(await screen.findByLabelText("Note"), { target: { value: "mornings" } });
  await click("Save");
  await waitFor(() =>
    expect(screen.getByRole("combobox", { name: "Client" }).getAttribute("aria-invalid")).toBe("true"),
  );
  expect(screen.getByLabelText<HTMLTextAreaElement>("Note").value).toBe("mornings");
});

test("whoever may not book only reads the list; a hidden wish has no name and no buttons", async () => {
  await open([{ ...WAITING, name: "Ira Bilyk" }], ["see-visits"]);
  for (const name of ["Put somebody on the list", "Free times", "Edit", "Take off the list"])
    expect(screen.queryByRole("button", { name })).toBe(null);
  cleanup();
  forgetAll();
  vi.mocked(ipc.waitlist).mockResolvedValue([{ ...WAITING, hidden: true, name: "", client: "" }]);
  stateIs({}, { rights: ["see-visits", "add-visits"] });
  show(<Page />);
  await screen.findByText("Not shown to your role");
  expect(screen.queryByRole("button", { name: "Free times" })).toBe(null);
});

test("what the form shows of a wish is what is sent of it", () => {
  expect(wishDraft(wishOf(WAITING))).toEqual({
    ...{ client: "c9", guest: "", service: "cut", specialists: ["m"], note: "rings back" },
    ...{ from: "2026-11-22", until: "2026-11-30", weekdays: [0, 6], span: { from: 600, until: 720 } },
  });
  expect(wishDraft(newWish("2026-11-22")).span).toBe(null);
});
