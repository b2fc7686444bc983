/** An amount as the reply's language writes it. */
import type { Amount } from "../triage/reading";
import type { Variant } from "./variants";

const SPANISH = { MXN: "es-MX", ARS: "es-AR", COP: "es-CO", CLP: "es-CL", PEN: "es-PE", EUR: "es-ES" };
/** Where a currency has a home that speaks the language, its way of writing; else the variant's own. */
const HOMES: Readonly<Record<Variant, Readonly<Record<string, string>>>> = {
  en: { GBP: "en-GB", EUR: "en-IE", AUD: "en-AU", CAD: "en-CA" },
  "es-usted": SPANISH,
  "es-tu": SPANISH,
  "pt-br": {},
  "pt-pt": {},
};
const OWN: Readonly<Record<Variant, string>> = {
  en: "en-US",
  "es-usted": "es-ES",
  "es-tu": "es-ES",
  "pt-br": "pt-BR",
  "pt-pt": "pt-PT",
};

/** Spanish of the Americas writes 1,234.50 in any currency that has no home of its own. */
const localeFor = (currency: string, variant: Variant, variety: string): string =>
  HOMES[variant][currency] ?? (variety === "es-419" && variant.startsWith("es") ? "es-419" : OWN[variant]);

/**
 * Formats one amount.
 *
 * @param variety the customer's, e.g. `es-419`; "" where only the variant is known
 *
 * The currency is written the way the customer wrote it: a sign where there was one, the ISO code behind the number
 * where there was none. Blanks are ordinary ones, since editors differ in what they make of a no-break space.
 * Without a currency, or with one that is no ISO code, the amount stays as written.
 */
export function formatAmount(amount: Amount, variant: Variant, variety = ""): string {
  const { value, currency, raw } = amount;
  if (!/^[A-Z]{3}$/.test(currency) || !Number.isFinite(value)) return raw.trim();
  const locale = localeFor(currency, variant, variety);
  if (/[\p{Sc}]/u.test(raw)) {
    return new Intl.NumberFormat(locale, { style: "currency", currency, useGrouping: "always" })
      .format(value)
      .replace(/[\u00a0\u202f]/g, " ");
  }
  const digits = new Intl.NumberFormat(locale, { style: "currency", currency }).resolvedOptions();
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits.minimumFractionDigits ?? 2,
    maximumFractionDigits: digits.maximumFractionDigits ?? 2,
    useGrouping: "always",
  }).format(value);
  return `${number.replace(/[\u00a0\u202f]/g, " ")} ${currency}`;
}

/**
 * The one amount that a ticket is about, or undefined where several compete: a refund of the wrong sum is worse than
 * a gap. A double charge also names its total; then the single charge is meant.
 */
export function disputedAmount(amounts: readonly Amount[], doubled: boolean): Amount | undefined {
  const distinct = amounts.filter(
    (amount, index) =>
      amounts.findIndex((other) => same(amount, other)) === index &&
      // "89.90 USD … the second 89.90": the bare figure is the same money.
      !(
        amount.currency === "" &&
        amounts.some((other) => other.value === amount.value && other.currency !== "")
      ),
  );
  if (distinct.length <= 1 || !doubled) return distinct.length === 1 ? distinct[0] : undefined;
  return distinct.find(
    (single) =>
      distinct.length === 2 &&
      distinct.some((total) => same(total, { ...single, value: Math.round(single.value * 200) / 100 })),
  );
}

const same = (a: Amount, b: Amount): boolean => a.value === b.value && a.currency === b.currency;
