/** The amount of a case as lists show it. */
import type { CaseLine } from "../../../lib/records/case-list";

/** "74.50 EUR"; "" where there is none. */
export function money({ amount, currency }: Pick<CaseLine, "amount" | "currency">, locale: string): string {
  if (amount === null) return "";
  const digits = Number.isInteger(amount) ? 0 : 2;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: 2 });
  return `${number.format(amount)} ${currency}`.trim();
}
