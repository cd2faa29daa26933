/** Working hours as the wire writes them and as people read them. */
import { afterEach, expect, test } from "vitest";
import { speak } from "@/i18n/language";
import { hoursWords, textOf, times, USUAL_WEEK, weekOf, withDay, withSpan } from "./hours";

afterEach(() => speak("en"));

test("a week is written as it was read, and nonsense is a day off", () => {
  const text = "0:540-1080,6:0-1440";
  expect(textOf(weekOf(text))).toBe(text);
  expect(textOf(weekOf("7:0-10,0:10-5,x,0:0-1441"))).toBe("");
});

test("equal days that follow each other are one span in words", () => {
  expect(hoursWords(textOf(USUAL_WEEK))).toBe("Mon–Fri 09:00–18:00");
  expect(hoursWords("0:540-1080,1:540-1080,3:540-1080,5:600-1440")).toBe(
    "Mon–Tue 09:00–18:00, Thu 09:00–18:00, Sat 10:00–24:00",
  );
  expect(hoursWords("")).toBe("");
  speak("uk");
  expect(hoursWords("0:540-1080")).toBe("пн 09:00–18:00");
});

test("a day switched on takes the hours of the day before it", () => {
  const week = withDay(withDay(weekOf("0:480-960"), 1, true), 5, true);
  expect(textOf(week)).toBe("0:480-960,1:480-960,5:480-960");
  expect(textOf(withDay(weekOf(""), 2, true))).toBe("2:540-1080");
  expect(textOf(withDay(week, 0, false))).toBe("1:480-960,5:480-960");
});

test("an end before the beginning becomes the end of the day", () => {
  expect(textOf(withSpan(weekOf("0:540-1080"), 0, { from: 1200 }))).toBe("0:1200-1440");
});

test("odd times stay among those to choose from", () => {
  expect(times(0, 60, 45)).toEqual([0, 30, 45, 60]);
});
