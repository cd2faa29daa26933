/** The copies light is green only while the copies are fresh and every place is well. */
import { expect, test } from "vitest";
import { CommandError } from "@/ipc/commands";
import { copiesLook } from "./copies";

const NOW = new Date(2026, 10, 18, 12).getTime();
const HOUR_MS = 3_600_000;
const place = { dir: "/media/usb", lastGood: NOW, problem: null };
const state = { lastGood: NOW - 2 * HOUR_MS, running: false, targets: [place], copies: 3 };

test("green with the moment of the last copy", () => {
  expect(copiesLook(state, NOW)).toEqual({ color: "green", text: "Last backup copy: today, 10:00" });
});

test("yellow when a day was missed", () => {
  expect(copiesLook({ ...state, lastGood: NOW - 37 * HOUR_MS }, NOW).color).toBe("yellow");
});

test("red with the cause when a place fails, even if another is well", () => {
  const lost = { ...place, problem: new CommandError({ code: "target-missing" }) };
  expect(copiesLook({ ...state, targets: [place, lost] }, NOW)).toEqual({
    color: "red",
    text: "The folder for copies cannot be found.",
  });
});

test("red without a place or a copy", () => {
  expect(copiesLook({ ...state, targets: [] }, NOW).color).toBe("red");
  expect(copiesLook({ ...state, lastGood: null }, NOW).color).toBe("red");
});

test("neutral in the demo, which needs no copies", () => {
  expect(copiesLook({ ...state, targets: [], lastGood: null }, NOW, true).color).toBe("gray");
});
