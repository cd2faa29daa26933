// @vitest-environment node
/** What the program notes in short is read as people would say it. */
import { expect, test } from "vitest";
import { noteWords, visitNote } from "./notes";

test("a limit is told with its count", () => {
  expect(noteWords("reveals 61")).toBe("Contacts shown in 15 minutes: 61");
});

test("roles, refusals and steps are told in words", () => {
  expect(noteWords("front-desk")).toBe("Front desk");
  expect(noteWords("0a1b2c3d4e5f")).toBe("a role of your own");
  expect(noteWords("disk-failed")).toBe("The disk could not be read or written.");
  expect(noteWords("code")).toBe("without the confirmation code");
});

test("a file of clients is told with its reason, whatever signs stand in it", () => {
  expect(noteWords("xlsx 812: moving: all of it")).toBe("812 clients, XLSX: “moving: all of it”");
});

test("the words of a person stay as they are", () => {
  expect(noteWords("Reception PC 2")).toBe("Reception PC 2");
});

test("a visit is told by its time on the wall and why", () => {
  expect(noteWords("2031-11-22T10:30 · Fell ill")).toBe("22 November 2031, 10:30 · Fell ill");
  expect(visitNote("2031-11-22T10:30")).toEqual({ when: "22 November 2031, 10:30", why: "" });
  expect(visitNote("2031-11-22 10:30:00 /media/usb")).toBe(null);
});

test("days of the calendar are told from the first to the last", () => {
  expect(noteWords("2031-12-01…2031-12-07")).toBe("1 December 2031 – 7 December 2031");
  expect(noteWords("2031-12-01")).toBe("1 December 2031");
  expect(noteWords("2031-13-01")).toBe("2031-13-01");
  expect(noteWords("day-sheet 2031-12-01")).toBe("day plan, 1 December 2031");
});
