/** Where a part of a visit is moved to. */
import { expect, test } from "vitest";
import { isMove, type MovedPart, movedTo, moveOf } from "./move";

const PART: MovedPart = {
  ...{ visit: "v1", place: 1, parts: 1, service: "cut", series: "", updatedAt: 9 },
  ...{ start: "2026-11-22T10:45", minutes: 45, specialist: "anna", room: "one" },
};
const slot = { start: "2026-11-22T16:00", specialist: "olha", room: "two", equipment: "" };

test("only what differs is sent", () => {
  expect(moveOf(PART, { ...PART, specialist: "olha" })).toEqual({
    ...{ place: 1, start: PART.start, specialist: "olha", room: null, minutes: null },
  });
});

test("a part put down where it was taken from is no move", () => {
  expect(isMove(PART, moveOf(PART, PART))).toBe(false);
  expect(isMove(PART, moveOf(PART, { ...PART, minutes: 60 }))).toBe(true);
  expect(isMove(PART, moveOf(PART, { ...PART, start: "2026-11-22T10:50" }))).toBe(true);
});

test("what was offered instead is where the move goes", () => {
  const draft = moveOf(PART, { ...PART, minutes: 60 });
  expect(movedTo(PART, draft, slot, PART.start)).toEqual({
    ...{ place: 1, start: slot.start, specialist: "olha", room: "two", minutes: 60 },
  });
});

test("a time offered for the whole visit brings a later part as much later as it was", () => {
  const part = { ...PART, parts: 2 };
  const draft = moveOf(part, { ...part, start: "2026-11-22T12:45" });
  expect(movedTo(part, draft, slot, "2026-11-22T10:00")).toEqual({
    ...{ place: 1, start: "2026-11-22T16:45", specialist: null, room: null, minutes: null },
  });
});
