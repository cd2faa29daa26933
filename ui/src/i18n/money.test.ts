// @vitest-environment node
/** Money is read and written in the way of the language, and counted in whole coins. */
import { afterEach, expect, test } from "vitest";
import { speak } from "./language";
import { currencySign, formatMoney, parseMoney, typedMoney } from "./money";

const plain = (text: string) => text.replace(/\s/g, " ");

afterEach(() => speak("en"));

test("small coins are told only where there are some", () => {
  expect(formatMoney(120_000, "GBP")).toBe("£1,200");
  expect(formatMoney(120_050, "GBP")).toBe("£1,200.50");
  speak("uk");
  expect(plain(formatMoney(120_000, "UAH"))).toBe("1 200 ₴");
  speak("pl");
  expect(plain(formatMoney(1_050, "PLN"))).toBe("10,50 zł");
});

test("an amount is read with a point, a comma and blanks", () => {
  expect(["1200", "1 200,5", "0.07", "12,"].map((text) => parseMoney(text, "UAH"))).toEqual([
    120_000, 120_050, 7, 1_200,
  ]);
  expect(["", "-5", "1,234", "12 грн"].map((text) => parseMoney(text, "UAH"))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("what is typed into a field is read back", () => {
  speak("ru");
  const amounts = [0, 120_000, 120_050, 7];
  expect(amounts.map((amount) => typedMoney(amount, "UAH"))).toEqual(["0", "1200", "1200,50", "0,07"]);
  expect(amounts.map((amount) => parseMoney(typedMoney(amount, "UAH"), "UAH"))).toEqual(amounts);
});

test("a currency without small coins has none", () => {
  expect(formatMoney(1_200, "JPY")).toBe("¥1,200");
  expect(parseMoney("1200", "JPY")).toBe(1_200);
  expect(parseMoney("12.5", "JPY")).toBe(null);
});

test("a field is marked with the sign of the currency", () => {
  speak("uk");
  expect(currencySign("UAH")).toBe("₴");
});
