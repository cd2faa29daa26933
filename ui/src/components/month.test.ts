/** A month as it is drawn, and moving in it. */
import { expect, test } from "vitest";
import { monthWeeks, stepDay } from "./month";

const TODAY = "2026-11-22";

test("a month is whole weeks from Monday on", () => {
  const weeks = monthWeeks(TODAY);
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([6, "2026-10-26", "2026-12-06"]);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(monthWeeks("2027-02-10")).toHaveLength(4);
});

test("arrows lead to days and weeks beside, Home and End to the ends of the week", () => {
  expect(["ArrowLeft", "ArrowDown", "Home", "End", "Enter"].map((key) => stepDay(key, TODAY))).toEqual([
    "2026-11-21",
    "2026-11-29",
    "2026-11-16",
    TODAY,
    null,
  ]);
});
