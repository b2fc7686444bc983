/** Numbers, days and sums as the interface's language writes them. */
import type { Language } from "../triage/taxonomy";
import type { Theme } from "./types";

const DAY = 86_400_000;

/** Days are read everywhere as they are in most English-speaking countries: the month behind the day. */
const dayLocale = (locale: string): string => (locale === "en" ? "en-GB" : locale);

/** Noon, so that no change of the clocks moves a day. */
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** "1 November"; `short`: "1 Nov"; `full`: "Sunday 1 November"; `dated`: "1 November 2026". */
export const sayDay = (
  day: string,
  locale: string,
  how: "short" | "long" | "full" | "dated" = "long",
): string =>
  new Intl.DateTimeFormat(dayLocale(locale), {
    day: "numeric",
    month: how === "short" ? "short" : "long",
    ...(how === "full" && { weekday: "long" }),
    ...(how === "dated" && { year: "numeric" }),
    timeZone: "UTC",
  }).format(noonOf(day));

/** "November 2026" as it stands in a sentence; `alone`: "November", as it stands at the head of a column. */
export const sayMonth = (month: string, locale: string, alone = false): string =>
  new Intl.DateTimeFormat(dayLocale(locale), {
    month: "long",
    ...(!alone && { year: "numeric" }),
    timeZone: "UTC",
  }).format(noonOf(`${month}-15`));

/** With a capital, for languages that write months small. */
export const atHead = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** Days from one to another, both counted. */
export const daysThrough = (from: string, to: string): number =>
  Math.round((noonOf(to) - noonOf(from)) / DAY) + 1;

export const sayCount = (count: number, locale: string): string => count.toLocaleString(locale);

/** Small numbers with one decimal: between one and two a half matters, between twenty and thirty it does not. */
export const sayUsual = (usual: number, locale: string): string =>
  usual.toLocaleString(locale, { maximumFractionDigits: usual < 3 ? 1 : 0 });

export const sayShare = (share: number, locale: string): string =>
  share.toLocaleString(locale, { style: "percent", maximumFractionDigits: 0 });

export const sayDays = (days: number, locale: string): string =>
  days.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "2,067 USD": the code stands behind, for what was noted is a code. */
export function saySum({ currency, sum }: { currency: string; sum: number }, locale: string): string {
  const digits = sum >= 1000 || Number.isInteger(sum) ? 0 : 2;
  const number = sum.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${number} ${currency}`.trim();
}

/** A theme as its customers put it in the interface's language, else as most of them did. */
export const sayTheme = ({ label, labels }: Theme, locale: string): string =>
  labels[locale.slice(0, 2) as Language] ?? label;

export const sayList = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names);
