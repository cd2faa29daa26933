/** Amounts in the smallest unit of a currency (kopiykas, groszy, cents) as people write and read them. */
import { LOCALES } from "./format";
import { language } from "./language";

function money(currency: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALES[language()], { style: "currency", currency, ...options });
}

/** Digits behind the point: 2 for most currencies, 0 for some. */
function digitsOf(currency: string): number {
  return money(currency).resolvedOptions().maximumFractionDigits ?? 2;
}

/** `1 200 ₴`, `1 200,50 ₴`: the small coins only where there are some. */
export function formatMoney(amount: number, currency: string): string {
  const unit = 10 ** digitsOf(currency);
  const whole = amount % unit === 0 ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return money(currency, { ...whole, currencyDisplay: "narrowSymbol" }).format(amount / unit);
}

/** As it is typed into a field: `1200` or `1200,50`. */
export function typedMoney(amount: number, currency: string): string {
  const digits = digitsOf(currency);
  const fraction = amount % 10 ** digits === 0 ? 0 : digits;
  const options = { useGrouping: false, minimumFractionDigits: fraction, maximumFractionDigits: fraction };
  return new Intl.NumberFormat(LOCALES[language()], options).format(amount / 10 ** digits);
}

/** What somebody typed, in the smallest unit; `null` for what is no amount. A point and a comma mean the same. */
export function parseMoney(text: string, currency: string): number | null {
  const digits = digitsOf(currency);
  const [, whole, fraction = ""] =
    /^(\d{1,9})(?:[.,](\d*))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, "")) ?? [];
  if (whole === undefined || fraction.length > digits) return null;
  return Number(whole) * 10 ** digits + Number(fraction.padEnd(digits, "0") || "0");
}

/** The sign of a currency, to stand beside a field: `₴`. */
export function currencySign(currency: string): string {
  const parts = money(currency, { currencyDisplay: "narrowSymbol" }).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
