/** A wait is told in whole seconds and ends at zero. */
import { expect, test } from "vitest";
import { secondsUntil } from "./useCountdown";

test("a begun second still counts", () => {
  expect(secondsUntil(5_000, 0)).toBe(5);
  expect(secondsUntil(5_000, 4_001)).toBe(1);
  expect(secondsUntil(5_000, 5_000)).toBe(0);
  expect(secondsUntil(0, 9_000)).toBe(0);
});
