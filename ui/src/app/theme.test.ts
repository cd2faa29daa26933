// @vitest-environment node
/** The colours of the calendar are told apart by everybody's eyes, and the words on them are read. */
import { expect, test } from "vitest";
import { calendarColours } from "./theme";

type Three = [number, number, number];
type Matrix = [Three, Three, Three];

const times = (matrix: Matrix, [a, b, c]: Three): Three =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as Three;

/** Eyes as Machado, Oliveira and Fernandes (2009) describe them: all cones, without red, without green, without blue. */
const EYES: Record<string, Matrix> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** To Oklab (Ottosson), where equal distances look equally different. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function light(hex: string): Three {
  const whole = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const parts = [0, 2, 4].map((at) => Number.parseInt(whole.slice(at, at + 2), 16) / 255);
  return parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Three;
}

function seen(hex: string, eyes: Matrix): Three {
  const cones = times(TO_CONES, times(eyes, light(hex)).map((part) => Math.max(0, part)) as Three);
  return times(TO_LAB, cones.map(Math.cbrt) as Three);
}

function luminance(hex: string): number {
  const [red, green, blue] = light(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

test("there is a colour for every number the program knows", () => {
  expect(calendarColours).toHaveLength(12);
});

test.each(Object.entries(EYES))("no two look alike to eyes of the kind: %s", (_, eyes) => {
  const grounds = calendarColours.map(({ ground }) => ground);
  const pairs = grounds.flatMap((one, at) => grounds.slice(at + 1).map((other) => [one, other] as const));
  const distance = (one: string, other: string) =>
    Math.hypot(...seen(one, eyes).map((part, at) => part - (seen(other, eyes)[at] ?? 0)));
  expect(pairs.filter(([one, other]) => distance(one, other) < 0.08)).toEqual([]);
});

test("initials are read on each of them", () => {
  expect(calendarColours.filter(({ ground, words }) => contrast(ground, words) < 4.5)).toEqual([]);
});
