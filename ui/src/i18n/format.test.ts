/** Days are told as people tell them. */
import { afterEach, expect, test } from "vitest";
import { daysFrom, formatBytes, formatDay, formatMoment, formatNumber } from "./format";
import { speak } from "./language";

const NOON = new Date(2026, 10, 18, 12, 0).getTime();
const at = (day: number, hour = 12) => new Date(2026, 10, day, hour, 5).getTime();

afterEach(() => speak("en"));

test("days are counted by midnights, not by hours", () => {
  expect(daysFrom(new Date(2026, 10, 18, 23, 59).getTime(), at(19, 0))).toBe(1);
  expect(daysFrom(at(19, 0), at(18, 23))).toBe(-1);
});

test("the hour that summer time takes away changes no day", () => {
  expect(daysFrom(new Date(2026, 2, 28, 12).getTime(), new Date(2026, 2, 30, 0).getTime())).toBe(2);
});

test("near days have names, far ones dates", () => {
  expect(formatDay(at(18), NOON)).toBe("today");
  expect(formatDay(at(19), NOON)).toBe("tomorrow");
  expect(formatDay(at(17), NOON)).toBe("yesterday");
  expect(formatDay(at(21), NOON)).toBe("Saturday");
  expect(formatDay(at(1), NOON)).toBe("1 November 2026");
});

test("the clock has 24 hours in every language", () => {
  expect(formatMoment(at(18, 15), NOON)).toBe("today, 15:05");
  speak("pl");
  expect(formatMoment(at(18, 15), NOON)).toBe("dzisiaj, 15:05");
});

test("numbers and sizes are written as the language does", () => {
  expect(formatNumber(1234567)).toBe("1,234,567");
  expect(formatBytes(12_400_000)).toBe("12.4 MB");
  speak("uk");
  expect(formatBytes(12_400_000).replace(/\s/g, " ")).toBe("12,4 МБ");
});
