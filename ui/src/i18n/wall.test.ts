// @vitest-environment node
/** Times on the wall are counted without the clock of this computer, and told as people tell them. */
import { afterEach, expect, test } from "vitest";
import { speak } from "./language";
import {
  clock,
  daysBetween,
  dayWords,
  durationWords,
  isDay,
  minuteOf,
  minutesBetween,
  mondayOf,
  monthStart,
  monthWords,
  parseClock,
  plusDays,
  plusMinutes,
  wallAt,
  wallSpan,
  wallWords,
  weekdayOf,
} from "./wall";

const TODAY = "2026-11-22";

afterEach(() => speak("en"));

test("days are counted over months, years and the nights the clocks change", () => {
  expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(plusDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  expect([monthStart(TODAY), monthStart(TODAY, 2), monthStart("2026-01-31", -1)]).toEqual([
    "2026-11-01",
    "2027-01-01",
    "2025-12-01",
  ]);
});

test("a week begins on Monday", () => {
  expect(weekdayOf(TODAY)).toBe(6);
  expect(mondayOf(TODAY)).toBe("2026-11-16");
  expect(mondayOf("2026-11-23")).toBe("2026-11-23");
});

test("minutes beyond midnight lie on the next day", () => {
  expect(wallAt(TODAY, 630)).toBe("2026-11-22T10:30");
  expect(wallAt(TODAY, 1470)).toBe("2026-11-23T00:30");
  expect(plusMinutes("2026-11-22T00:10", -20)).toBe("2026-11-21T23:50");
  expect(minutesBetween("2026-11-22T23:00", "2026-11-23T01:30")).toBe(150);
  expect(minuteOf("2026-11-22T10:30")).toBe(630);
  expect(wallSpan("2026-11-22T10:30", 45)).toBe("10:30–11:15");
});

test("a time is read however it is typed", () => {
  expect(["9", "930", "9:30", "09.30", "9 30", "24:00"].map(parseClock)).toEqual([
    540, 570, 570, 570, 570, 1440,
  ]);
  expect(["", "25", "9:60", "9:3", "soon", "24:01"].map(parseClock)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(clock(1440)).toBe("24:00");
});

test("only a day of the calendar is a day", () => {
  expect(["2026-11-22", "2026-02-30", "2026-2-3", "today", ""].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("near days have names before the weekday and the date", () => {
  expect(dayWords(TODAY, TODAY)).toBe("today, Sunday, 22 November");
  expect(dayWords("2027-01-04", TODAY)).toBe("Monday, 4 January 2027");
  expect(wallWords("2026-11-23T10:30", TODAY)).toBe("tomorrow, 10:30");
  speak("uk");
  expect(dayWords("2026-11-25", TODAY)).toBe("середа, 25 листопада");
  expect(monthWords(TODAY)).toBe("Листопад 2026");
  speak("pl");
  expect(dayWords("2027-01-04", TODAY)).toBe("poniedziałek, 4 stycznia 2027");
});

test("a duration is told in hours and minutes", () => {
  const plain = (minutes: number) => durationWords(minutes).replace(/\s/g, " ");
  expect([plain(45), plain(60), plain(75)]).toEqual(["45 mins", "1 hr", "1 hr 15 mins"]);
  speak("uk");
  expect(plain(90)).toBe("1 год 30 хв");
});
