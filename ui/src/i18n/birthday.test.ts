// @vitest-environment node
/** Birthdays as people write and read them, with or without the year. */
import { expect, test } from "vitest";
import { age, birthdayWords, isBirthday, typedBirthday } from "./birthday";

test("a birthday is typed as the language writes dates, with or without the year", () => {
  expect(typedBirthday("1990-12-31", "pl")).toBe("31.12.1990");
  expect(typedBirthday("1990-12-31", "en")).toBe("31/12/1990");
  expect(typedBirthday("--09-01", "ru")).toBe("01.09");
  expect(typedBirthday("", "uk")).toBe("");
});

test("a birthday is read in words", () => {
  expect(birthdayWords("1990-12-31", "en")).toBe("31 December 1990");
  expect(birthdayWords("1990-12-31", "uk")).toBe("31 грудня 1990");
  expect(birthdayWords("--02-29", "pl")).toBe("29 lutego");
});

test("one is a year older on the day itself", () => {
  expect(age("1990-06-15", new Date(2026, 5, 14))).toBe(35);
  expect(age("1990-06-15", new Date(2026, 5, 15))).toBe(36);
  expect(age("--06-15", new Date(2026, 5, 15))).toBe(null);
  expect(isBirthday("--06-15", new Date(2026, 5, 15))).toBe(true);
});
