/** What a password field tells while it is typed in. */
import { describe, expect, test } from "vitest";
import { alphabetOf } from "./alphabet";
import { secondsLeft } from "./JobProgress";
import { kitWords } from "./KitWordsField";
import { strengthLook } from "./StrengthBar";

describe("the strength bar", () => {
  test("is full and calm only without a problem", () => {
    expect(strengthLook({ score: 4, problem: null })).toEqual({ percent: 100, color: "teal" });
  });

  test("never looks good while something is wrong", () => {
    expect(strengthLook({ score: 4, problem: "too-short" })).toEqual({ percent: 60, color: "orange" });
  });

  test("shows the weakest as almost nothing, in red", () => {
    expect(strengthLook({ score: 0, problem: "too-common" })).toEqual({ percent: 20, color: "red" });
  });
});

describe("the alphabet told under a password", () => {
  test("is that of the last letter", () => {
    expect(alphabetOf("abcп")).toBe("cyrillic");
    expect(alphabetOf("парольZ9!")).toBe("latin");
    expect(alphabetOf("źdźbło")).toBe("latin");
  });

  test("is unknown before the first letter", () => {
    expect(alphabetOf("")).toBeNull();
    expect(alphabetOf("1234")).toBeNull();
  });
});

test("the words of a sheet are read with numbers, dots and line ends between them", () => {
  expect(kitWords(" 1. Abandon\n2. ability,3)able ")).toEqual(["abandon", "ability", "able"]);
});

describe("the time left", () => {
  test("is told once it can be judged", () => {
    expect(secondsLeft(25, 100, 10_000)).toBe(30);
  });

  test("is not guessed in the first moments or without a total", () => {
    expect(secondsLeft(25, 100, 500)).toBeNull();
    expect(secondsLeft(25, 0, 10_000)).toBeNull();
    expect(secondsLeft(0, 100, 10_000)).toBeNull();
  });
});
