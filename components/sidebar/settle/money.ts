/** An amount as an agent types it: "89.90 USD", "R$ 1.234,50", "€15". */
import type { Money } from "../../../lib/resolution/record/basics";

const SIGNS: Record<string, string> = { "€": "EUR", "£": "GBP", R$: "BRL", US$: "USD" };

/**
 * @param fallback the currency where none is typed
 * @returns null for an empty field, undefined for what is no amount: no number, two of them, or a negative one
 */
export function parseMoney(text: string, fallback: string): Money | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const numbers = typed.match(/\d[\d.,\s]*/g) ?? [];
  if (numbers.length !== 1 || /[-−]\s*\p{Sc}?\s*\d/u.test(typed)) return undefined;
  const digits = (numbers[0] ?? "").replace(/\s/g, "").replace(/[.,]$/, "");
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replace(/[.,]/g, "");
  const value = Number(`${whole || 0}.${decimal?.[1] ?? 0}`);
  if (!Number.isFinite(value)) return undefined;
  const code = /\b[A-Za-z]{3}\b/.exec(typed)?.[0]?.toUpperCase();
  const sign = /US\$|R\$|€|£/.exec(typed)?.[0];
  return { value, currency: code ?? (sign ? SIGNS[sign] : undefined) ?? fallback };
}

export function moneyText(money: Money | null, locale: string): string {
  if (!money) return "";
  const digits = Number.isInteger(money.value) ? 0 : 2;
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: 2,
    useGrouping: false,
  }).format(money.value);
  return `${number} ${money.currency}`.trim();
}
