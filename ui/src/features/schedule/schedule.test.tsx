/** Working hours: the week, days that differ, days on which the business is closed. */
import { notifications } from "@mantine/notifications";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, showPage, stateIs, stateNow } from "@/app/testKit";
import { ipc, type Schedule, type StaffView } from "@/ipc/commands";
import { before, beginnings, copied, daysOf, ends, planOf, withEdge, withTime } from "./plan";
import { SchedulePage } from "./SchedulePage";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    appState: vi.fn(),
    calendarStaff: vi.fn(),
    scheduleOf: vi.fn(),
    setWeek: vi.fn(async () => []),
    setDays: vi.fn(async () => []),
    closedDays: vi.fn(),
    holidays: vi.fn(),
    setClosedDays: vi.fn(async () => []),
    keepDraft: vi.fn(async () => null),
  },
}));

const NINE_TO_SIX = { from: 540, until: 1080 };
const SCHEDULE: Schedule = {
  week: [[NINE_TO_SIX], [], [], [], [], [], []],
  days: [{ day: "2026-11-24", spans: [], note: "Illness" }],
};

function person(id: string, name: string): StaffView {
  return {
    id,
    name,
    initials: name.slice(0, 1),
    colour: 0,
    place: 0,
    onCalendar: true,
    services: [],
    hasPhoto: false,
    left: false,
  };
}

function open(path = "/schedule", rights = ["see-visits", "change-schedule"]) {
  stateIs({ today: "2026-11-22" }, { rights });
  return showPage(SchedulePage, "/schedule", { path, others: ["/services"] });
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const day = (name: RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const pressed = () => screen.getAllByRole("button", { pressed: true }).map((one) => one.dataset.day);

Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });

beforeEach(() => {
  vi.mocked(ipc.appState).mockImplementation(async () => stateNow());
  vi.mocked(ipc.calendarStaff).mockResolvedValue([person("u2", "Maryna"), person("u3", "Iryna")]);
  vi.mocked(ipc.scheduleOf).mockResolvedValue(SCHEDULE);
  vi.mocked(ipc.closedDays).mockResolvedValue([{ day: "2026-12-25", name: "Christmas" }]);
  vi.mocked(ipc.holidays).mockResolvedValue([
    { day: "2026-08-24", code: "independence-day" },
    { day: "2026-12-25", code: "christmas" },
  ]);
});

afterEach(() => {
  notifications.clean();
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("Monday with a break is copied to the working days and saved with the week", async () => {
  open();
  const monday = await screen.findByRole("group", { name: "Monday" });
  fireEvent.change(within(monday).getByLabelText("Monday, time 1, until"), { target: { value: "780" } });
  fireEvent.click(within(monday).getByRole("button", { name: "Add working time, Monday" }));
  expect(within(monday).getByLabelText<HTMLSelectElement>("Monday, time 2, from").value).toBe("840");
  press("Copy Monday to other days");
  fireEvent.click(await screen.findByText("Monday to Friday"));
  fireEvent.click(screen.getByText("Copy", { selector: "span" }));
  expect(screen.getByText(/40 hrs a week/)).toBeTruthy();
  press("Save");
  await waitFor(() => expect(ipc.setWeek).toHaveBeenCalled());
  const [user, week] = vi.mocked(ipc.setWeek).mock.calls[0] ?? [];
  expect([user, week?.[4], week?.[5]]).toEqual([
    "u2",
    [
      { from: 540, until: 780 },
      { from: 840, until: 1080 },
    ],
    [],
  ]);
});

test("whoever may not change the schedule reads it", async () => {
  open("/schedule", ["see-visits"]);
  const field = await screen.findByLabelText<HTMLSelectElement>("Monday, time 1, from");
  expect(field.disabled).toBe(true);
  expect(screen.queryByRole("button", { name: "Save" })).toBe(null);
});

test("the month tells hours, days off, what differs and what is closed", async () => {
  open("/schedule?tab=days");
  expect((await screen.findByRole("button", { name: /23 November: 09:00–18:00/ })).dataset.tone).toBe(
    "usual",
  );
  expect(day(/24 November: Illness/).dataset.tone).toBe("differs");
  expect(day(/25 November$/).dataset.tone).toBe("off");
  press("Next month");
  expect((await screen.findByRole("button", { name: /25 December: Christmas/ })).dataset.tone).toBe("closed");
});

test("days are picked by dragging and set for several people; Undo puts each back as it was", async () => {
  open("/schedule?tab=days");
  await screen.findByRole("button", { name: /23 November: 09:00/ });
  fireEvent.pointerDown(day(/, 23 November/), { button: 0 });
  fireEvent.pointerEnter(day(/, 25 November/));
  fireEvent.pointerUp(window);
  expect(pressed()).toEqual(["2026-11-23", "2026-11-24", "2026-11-25"]);
  expect(screen.getByText("3 days are picked")).toBeTruthy();
  fireEvent.click(screen.getByRole("combobox", { name: "Also for" }));
  fireEvent.click(await screen.findByRole("option", { name: "Iryna" }));
  fireEvent.change(screen.getByLabelText("Note"), { target: { value: "Training" } });
  press("Set 3 days");
  await waitFor(() =>
    expect(ipc.setDays).toHaveBeenCalledWith({
      users: ["u2", "u3"],
      days: ["2026-11-23", "2026-11-24", "2026-11-25"],
      spans: [],
      note: "Training",
    }),
  );
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(ipc.setDays).toHaveBeenCalledTimes(5));
  expect(ipc.setDays).toHaveBeenCalledWith({
    users: ["u3"],
    days: ["2026-11-24"],
    spans: [],
    note: "Illness",
  });
});

test("by keys: arrows move, Shift picks on, and beyond the edge comes the next month", async () => {
  open("/schedule?tab=days");
  const sunday = await screen.findByRole("button", { name: /22 November/ });
  fireEvent.click(sunday);
  fireEvent.keyDown(sunday, { key: "ArrowRight", shiftKey: true });
  expect(pressed()).toEqual(["2026-11-22", "2026-11-23"]);
  await waitFor(() => expect(document.activeElement).toBe(day(/, 23 November/)));
  fireEvent.keyDown(day(/, 30 November/), { key: "ArrowDown" });
  expect(await screen.findByRole("table", { name: "December 2026" })).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(day(/, 7 December/)));
});

test("back to usual forgets what was planned", async () => {
  open("/schedule?tab=days");
  fireEvent.click(await screen.findByRole("button", { name: /24 November: Illness/ }));
  fireEvent.click(screen.getByRole("radio", { name: "As usual" }));
  press("Set 1 day");
  await waitFor(() =>
    expect(ipc.setDays).toHaveBeenCalledWith({ users: ["u2"], days: ["2026-11-24"], spans: null, note: "" }),
  );
});

test("holidays are ticked, other days are picked and named, and each can be taken back", async () => {
  vi.mocked(ipc.closedDays).mockResolvedValue([
    { day: "2026-12-25", name: "Christmas" },
    { day: "2026-12-31", name: "Inventory" },
  ]);
  open("/schedule?tab=closed");
  const list = await screen.findByRole("group", { name: "Public holidays" });
  const boxes = within(list).getAllByRole<HTMLInputElement>("checkbox");
  expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
  fireEvent.click(boxes[0] as HTMLElement);
  await waitFor(() => expect(ipc.setClosedDays).toHaveBeenCalledTimes(1));
  expect(vi.mocked(ipc.setClosedDays).mock.lastCall?.[0][0]?.day).toBe("2026-08-24");
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(ipc.setClosedDays).toHaveBeenLastCalledWith([], ["2026-08-24"]));
  press("Open 31 December again");
  await waitFor(() => expect(ipc.setClosedDays).toHaveBeenLastCalledWith([], ["2026-12-31"]));
  fireEvent.click(day(/, 27 November/));
  fireEvent.change(screen.getByLabelText("What for"), { target: { value: "Repairs" } });
  press("Close 1 day");
  await waitFor(() =>
    expect(ipc.setClosedDays).toHaveBeenLastCalledWith([{ day: "2026-11-27", name: "Repairs" }], []),
  );
});

test("without anybody in the calendar the page says where to begin", async () => {
  vi.mocked(ipc.calendarStaff).mockResolvedValue([]);
  open();
  expect(await screen.findByText("Nobody is in the calendar yet")).toBeTruthy();
});

test("times of a day never touch and never end before they begin", () => {
  const two = withTime([{ from: 540, until: 780 }]);
  expect(two[1]).toEqual({ from: 840, until: 1080 });
  expect(withTime([])).toEqual([NINE_TO_SIX]);
  expect(beginnings(two, 1)[0]).toBe(795);
  expect(ends(two, 0).at(-1)).toBe(825);
  expect(withEdge(two, 0, { from: 900 })[0]).toEqual({ from: 900, until: 915 });
  expect(copied([[NINE_TO_SIX], []], 0, [1])).toEqual([[NINE_TO_SIX], [NINE_TO_SIX]]);
});

test("days lie between two ends, whichever comes first", () => {
  expect(daysOf("2026-12-01", "2026-11-29")).toEqual(["2026-11-29", "2026-11-30", "2026-12-01"]);
});

test("what was planned for a day counts before the week, and taking back knows both", () => {
  expect(planOf(SCHEDULE, "2026-11-23").spans).toEqual([NINE_TO_SIX]);
  expect(planOf(SCHEDULE, "2026-11-24")).toMatchObject({ spans: [], planned: { note: "Illness" } });
  expect(before([["u2", SCHEDULE]], ["2026-11-23", "2026-11-24", "2026-11-25"])).toEqual([
    { users: ["u2"], days: ["2026-11-23", "2026-11-25"], spans: null, note: "" },
    { users: ["u2"], days: ["2026-11-24"], spans: [], note: "Illness" },
  ]);
});
