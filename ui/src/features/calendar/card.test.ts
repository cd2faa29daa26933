/** A card tells what must be seen, covers what is private, and says the rest to those who hear. */
import { afterEach, expect, test } from "vitest";
import { speak } from "@/i18n/language";
import { t } from "@/i18n/t";
import type { CalendarCard } from "@/ipc/commands";
import { cardElement, signsOf } from "./card";

const ROW: CalendarCard = {
  visit: "v1",
  place: 0,
  parts: 1,
  block: false,
  status: "booked",
  start: "2026-11-22T10:30",
  minutes: 45,
  before: 0,
  after: 0,
  specialist: "anna",
  room: "",
  equipment: "",
  service: "cut",
  price: 80_000,
  client: "c1",
  name: "Olena Bondar",
  hidden: false,
  firstVisit: true,
  warned: true,
  onlyThisSpecialist: false,
  paid: false,
  hasNote: false,
  note: "",
  series: "",
  updatedAt: 1,
};

const NAMES: Record<string, string> = { anna: "Anna", cut: "Haircut" };

function card(change: Partial<CalendarCard> = {}, lines = 3, mayChange = true) {
  const row = { ...ROW, ...change };
  const words = {
    t,
    today: "2026-11-22",
    colourOf: (id: string) => (id === "cut" ? "#026dc2" : null),
    nameOf: (id: string) => NAMES[id] ?? "",
    linesOf: () => lines,
    mayChange,
  };
  return cardElement(row, row.start, row.minutes, words);
}

const spoken = (element: HTMLElement) => element.lastElementChild?.textContent;

afterEach(() => speak("en"));

test("a card says time, name, service, status, specialist and signs in one sentence", () => {
  expect(spoken(card())).toBe(
    "10:30–11:15, Olena Bondar, Haircut, Booked, Anna, There is a warning on the client, First visit",
  );
  speak("uk");
  expect(spoken(card())).toContain("Записано");
});

test("the name is private, and no hint under the pointer tells it", () => {
  const made = card();
  expect(made.querySelector("[data-private]")?.textContent).toBe("Olena Bondar");
  const hints = [...made.querySelectorAll("[title]")].map((hinting) => hinting.getAttribute("title"));
  expect(hints.join()).not.toContain("Olena");
});

test("the service bears the colour it has in the catalogue", () => {
  const dotOf = (made: HTMLElement) =>
    [...made.querySelectorAll("span")].find(({ textContent }) => textContent === "Haircut")
      ?.firstElementChild;
  for (const lines of [1, 3]) expect(dotOf(card({}, lines))?.getAttribute("style")).toContain("background");
  expect(card({ block: true, service: "" }).textContent).not.toContain("Haircut");
});

test("an important client of somebody else's is not named and offers nothing to press", () => {
  const made = card({ hidden: true, name: "" });
  expect(made.textContent).toContain("Important client");
  expect(made.querySelector("[data-press='more']")).toBe(null);
});

test("the corner says where one press leads", () => {
  const next = card().querySelector("[data-press='next']");
  expect(next?.getAttribute("title")).toBe("Booked → Arrived");
  expect(card({}, 3, false).querySelector("[data-press='next']")?.getAttribute("title")).toBe("Booked");
});

test("a block says what it is for and has no status", () => {
  const made = card({ block: true, name: "", note: "Cleaning", service: "" });
  expect(made.dataset.status).toBe("block");
  expect(made.querySelector("[data-press]")).toBe(null);
  expect(spoken(made)).toBe("10:30–11:15, Cleaning, Anna, There is a warning on the client, First visit");
});

test("a small card keeps to one line", () => {
  expect(card({}, 1).querySelectorAll(":scope > *")).toHaveLength(3);
  expect(card({}, 1).textContent).toContain("Haircut");
});

test("signs stand in the order they press", () => {
  const signs = signsOf({ ...ROW, status: "done", hasNote: true, series: "s", onlyThisSpecialist: true });
  expect(signs).toEqual(["warned", "unpaid", "first", "only", "note", "series"]);
});
