/** Leaving day: seen first, then done, then certified. */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetAll, showPage, stateIs } from "@/app/testKit";
import { type Certificate, CommandError, ipc, type LeavingPlan } from "@/ipc/commands";
import type { Job } from "@/ipc/events";
import { asked, handedOver, toggled } from "./choice";
import { LeavingPage } from "./LeavingPage";

const jobs = vi.hoisted(() => new Set<(job: Job) => void>());
vi.mock("@/ipc/events", () => ({
  onJob: (tell: (job: Job) => void) => {
    jobs.add(tell);
    return () => jobs.delete(tell);
  },
}));
vi.mock("@/ipc/commands", async (actual) => ({
  ...(await actual<typeof import("@/ipc/commands")>()),
  ipc: { leavingPlan: vi.fn(), leavingRun: vi.fn(), specialists: vi.fn(), leavingClients: vi.fn() },
}));

const PLAN: LeavingPlan = {
  name: "Olena Koval",
  clients: 3,
  visits: 0,
  waiting: 0,
  days: 90,
  viewed: 1204,
  revealed: 60,
  searched: 400,
  exported: 0,
  printed: 2,
  changed: 31,
  deleted: 1,
  copies: ["/media/usb"],
  recent: [
    {
      seq: 7,
      at: Date.now(),
      user: "Olena",
      userId: "olena",
      action: "client-viewed",
      subject: "Anna",
      subjectId: "c1",
      changes: [],
      note: "",
    },
  ],
};
const CERTIFICATE: Certificate = {
  name: "Olena Koval",
  at: Date.now(),
  by: "Olha",
  clients: 2,
  visits: 0,
  clashing: 0,
  successor: "Iryna",
  epochBefore: 1,
  epochAfter: 2,
  counts: { clients: 1204 },
  copies: ["/media/usb"],
  problems: [],
  journalHead: "ab12",
};

async function open() {
  stateIs({}, { rights: ["let-people-go"] });
  showPage(LeavingPage, "/people/leave/$person", { path: "/people/leave/olena", others: ["/people"] });
  await screen.findByText("What this person saw and took");
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

async function chooseIryna() {
  const field = screen.getByRole("combobox", { name: "Who takes over" });
  fireEvent.click(field);
  fireEvent.click(await screen.findByText("Iryna"));
}

beforeEach(() => {
  vi.mocked(ipc.leavingPlan).mockResolvedValue(PLAN);
  vi.mocked(ipc.specialists).mockResolvedValue([
    { id: "olena", firstName: "Olena" },
    { id: "iryna", firstName: "Iryna" },
  ]);
  vi.mocked(ipc.leavingClients).mockResolvedValue(
    ["c1", "c2", "c3"].map((id) => ({ id, name: `Client ${id}` })),
  );
});

afterEach(() => {
  cleanup();
  forgetAll();
  vi.clearAllMocks();
});

test("what is asked for follows the choice", () => {
  expect(asked({ successor: "", picked: ["a"] })).toEqual({ successor: null, only: null });
  expect(asked({ successor: "x", picked: null })).toEqual({ successor: "x", only: null });
  expect(handedOver({ successor: "x", picked: ["a"] }, 3)).toBe(1);
  expect(handedOver({ successor: "", picked: null }, 3)).toBe(0);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
});

test("the plan shows what the person did, on paper too, and does nothing yet", async () => {
  await open();
  const section = screen.getByRole("region", { name: "What this person saw and took" });
  expect(within(section).getByText("1204")).toBeTruthy();
  const table = screen.getByRole("table", { name: "The newest entries" });
  expect(table.textContent).toContain("Card opened");
  expect(document.querySelector(".print-sheet")?.textContent).toContain("Anna");
  expect(ipc.leavingRun).not.toHaveBeenCalled();
});

test("picked clients go to the successor, the counts are named before anything happens", async () => {
  vi.mocked(ipc.leavingRun).mockResolvedValue(CERTIFICATE);
  await open();
  await chooseIryna();
  fireEvent.click(await screen.findByLabelText("Those I pick"));
  const list = within(await screen.findByRole("group", { name: "Which clients" }));
  fireEvent.click(list.getByLabelText("Client c1"));
  fireEvent.click(list.getByLabelText("Client c3"));
  press("Go on");
  await screen.findByText("2 clients go to Iryna.");
  expect(screen.getByText("1 client becomes free.")).toBeTruthy();
  press("Close the account of Olena Koval");
  await screen.findByText("Done: Olena Koval");
  expect(ipc.leavingRun).toHaveBeenCalledWith("olena", "iryna", ["c1", "c3"]);
  expect(document.querySelector(".print-sheet")?.textContent).toContain("1 → 2");
});

test("the run tells its stage, and its certificate waits for whoever looked elsewhere", async () => {
  let finish = (_: Certificate): void => undefined;
  vi.mocked(ipc.leavingRun).mockReturnValue(
    new Promise((resolve) => {
      finish = resolve;
    }),
  );
  await open();
  press("Go on");
  fireEvent.click(await screen.findByRole("button", { name: "Close the account of Olena Koval" }));
  await screen.findByText("The account is being closed");
  act(() => {
    for (const tell of jobs) tell({ job: "leaving", stage: "sealing", done: 1, total: 2 });
  });
  expect(screen.getByText("The locks are being changed")).toBeTruthy();
  cleanup();
  await act(async () => finish(CERTIFICATE));
  showPage(LeavingPage, "/people/leave/$person", { path: "/people/leave/olena", others: ["/people"] });
  await screen.findByText("Done: Olena Koval");
});

test("a refusal is told where the button was", async () => {
  vi.mocked(ipc.leavingRun).mockRejectedValue(new CommandError({ code: "forbidden" }));
  await open();
  press("Go on");
  fireEvent.click(await screen.findByRole("button", { name: "Close the account of Olena Koval" }));
  await waitFor(() => expect(ipc.leavingRun).toHaveBeenCalled());
  expect(await screen.findByText("Your role does not include this.")).toBeTruthy();
});

test("visits still ahead and wishes on the waitlist are told before, clashes after", async () => {
  vi.mocked(ipc.leavingPlan).mockResolvedValue({ ...PLAN, clients: 0, visits: 12, waiting: 1 });
  vi.mocked(ipc.leavingRun).mockResolvedValue({ ...CERTIFICATE, clients: 0, visits: 12, clashing: 2 });
  await open();
  expect(screen.getByText("12 visits with Olena Koval are still ahead.")).toBeTruthy();
  expect(screen.getByText("1 person on the waitlist waits for Olena Koval.")).toBeTruthy();
  await chooseIryna();
  press("Go on");
  expect(screen.getByText(/^12 visits still ahead go to Iryna/)).toBeTruthy();
  expect(screen.getByText("On the waitlist 1 person waits for Iryna from then on.")).toBeTruthy();
  press("Close the account of Olena Koval");
  const facts = await screen.findByRole("table", { name: "Done: Olena Koval" });
  expect(within(facts).getByText("Visits handed over")).toBeTruthy();
  expect(within(facts).getByText("Of them at a taken time")).toBeTruthy();
  expect(screen.getByText("Look at these visits in the calendar and move them.")).toBeTruthy();
});
