/** The report compares what came back with what the copy holds. */
import { expect, test } from "vitest";
import { reportLines } from "./ReportStep";
import { newestFirst } from "./SetsStep";

test("what one side lacks is shown as none", () => {
  expect(reportLines({ expected: { clients: 3, people: 1 }, counts: { clients: 3 } })).toEqual([
    { name: "clients", expected: 3, restored: 3 },
    { name: "people", expected: 1, restored: 0 },
  ]);
});

test("copies are listed newest first, by number and not by clock", () => {
  const set = (number: number, at: number) => ({ number, at, size: 1, counts: {}, businessName: "" });
  expect(newestFirst([set(1, 900), set(3, 100), set(2, 500)]).map(({ number }) => number)).toEqual([3, 2, 1]);
});
