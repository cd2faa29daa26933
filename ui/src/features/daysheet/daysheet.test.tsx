/** The day plan on the screen and on paper, over a base that answers from memory. */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, showPage, stateIs } from "@/app/testKit";
import { ipc, type Sheet, type SheetRow } from "@/ipc/commands";
import { DaySheetPage } from "./DaySheetPage";

vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: {
    daySheet: vi.fn(),
    calendarStaff: vi.fn(async () => []),
    printed: vi.fn(async () => null),
    printPage: vi.fn(async () => null),
  },
}));

const row = (more: Partial<SheetRow> = {}): SheetRow => ({
  ...{ start: "2026-11-22T10:00", until: "2026-11-22T11:00", name: "Olena Koval", services: ["Haircut"] },
  ...{ room: "", status: "booked", warnings: [], note: "", firstVisit: false },
  ...more,
});
const sheet = (name: string, rows: SheetRow[]): Sheet => ({
  specialist: name,
  name,
  worked: [{ from: 540, until: 1080 }],
  rows,
});

async function open(path = "/day-sheet?day=2026-11-22", rights = ["see-visits", "print-visits"]) {
  stateIs({}, { rights });
  showPage(DaySheetPage, "/day-sheet", { path });
  return screen.findByRole("region", { name: "Maryna" });
}

beforeEach(() => {
  const careful = { warnings: ["latex"], note: "likes tea", firstVisit: true, room: "Room 1" };
  vi.mocked(ipc.daySheet).mockResolvedValue([sheet("Maryna", [row(careful)]), sheet("Anna", [])]);
});

afterEach(() => {
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("each specialist has times, names, services, room, warnings and notes", async () => {
  const { textContent } = await open();
  const told = ["10:00–11:00", "Olena Koval", "first visit", "Haircut", "Room 1", "latex", "likes tea"];
  for (const words of told) expect(textContent).toContain(words);
  expect(within(screen.getByRole("region", { name: "Anna" })).getByText("Nobody is booked.")).toBeTruthy();
});

test("every specialist has a page of paper, and printing is written down first", async () => {
  await open();
  const papers = [...document.querySelectorAll(".print-sheet")];
  expect(papers.map((paper) => paper.querySelector("h1")?.textContent)).toEqual(["Maryna", "Anna"]);
  expect(papers[0]?.textContent).toContain("Sunday, 22 November 2026");
  fireEvent.click(screen.getByRole("button", { name: "Print" }));
  await waitFor(() => expect(ipc.printPage).toHaveBeenCalled());
  expect(ipc.printed).toHaveBeenCalledWith("day-sheet 2026-11-22", null);
});

test("without the right nothing is there to print", async () => {
  await open(undefined, ["see-visits"]);
  expect(screen.queryByRole("button", { name: "Print" })).toBe(null);
  expect(document.querySelector(".print-sheet")).toBe(null);
});

test("without a day it is today's, and the day is changed by keys", async () => {
  await open("/day-sheet");
  expect(ipc.daySheet).toHaveBeenCalledWith("2026-11-22", null);
  fireEvent.keyDown(screen.getByLabelText("Day"), { key: "ArrowUp" });
  await waitFor(() => expect(ipc.daySheet).toHaveBeenCalledWith("2026-11-23", null));
});
