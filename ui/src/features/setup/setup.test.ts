/** The words asked back come from all over the sheet. */
import { expect, test } from "vitest";
import { askedPlaces } from "./ConfirmSheet";
import { qrImage } from "./KitPrint";

test("one place from each third, from the first word to the last", () => {
  expect(askedPlaces(24, () => 0)).toEqual([1, 9, 17]);
  expect(askedPlaces(24, () => 0.999)).toEqual([8, 16, 24]);
});

test("the code is a picture and never markup of the page", () => {
  expect(qrImage("<svg></svg>")).toBe("data:image/svg+xml;charset=utf-8,%3Csvg%3E%3C%2Fsvg%3E");
});
