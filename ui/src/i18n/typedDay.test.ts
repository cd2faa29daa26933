// @vitest-environment node
/** A day is typed in the way of the country and read in every way people shorten it. */
import { afterEach, expect, test } from "vitest";
import { speak } from "./language";
import { parseDay, typedDay } from "./typedDay";

afterEach(() => speak("en"));

test.each([
  ["22.11.2026", "2026-11-22"],
  ["22/11", "2026-11-22"],
  ["1.2", "2026-02-01"],
  ["2211", "2026-11-22"],
  ["5-3-27", "2027-03-05"],
  ["2027-01-31", "2027-01-31"],
])("%s is %s", (text, day) => expect(parseDay(text, "2026-11-22")).toBe(day));

test.each(["", "31.2", "22", "soon", "40.1.2026"])("“%s” is no day", (text) =>
  expect(parseDay(text, "2026-11-22")).toBe(null),
);

test("what stands in the field is read back", () => {
  expect(typedDay("2026-11-22")).toBe("22/11/2026");
  speak("pl");
  expect(typedDay("2026-11-22")).toBe("22.11.2026");
  expect(parseDay(typedDay("2026-11-22"), "2027-01-01")).toBe("2026-11-22");
});
