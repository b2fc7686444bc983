/** Counting, shares and middles, the same way everywhere. */
import type { Counted, PatternCase } from "./types";

/** Cases named in one place at most: enough to look through, and an answer stays small. */
export const KEYS_NAMED = 500;

/** The keys of cases, newest first. */
export const keysOf = (cases: readonly PatternCase[]): string[] =>
  cases
    .toSorted((one, other) => other.at - one.at)
    .slice(0, KEYS_NAMED)
    .map(({ key }) => key);

/** Groups in the order in which they were first met. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A text without case, accents and marks: what is the same so is the same text. */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Texts that are the same but for case, accents and marks, as first written, most frequent first. */
export function tally(texts: readonly string[]): Counted[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    const key = foldText(text);
    if (key === "") continue;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { text: text.trim(), count: 1 });
  }
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || one.text.localeCompare(other.text),
  );
}

/** The middle value; null for none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

/** Days with one decimal. */
export const inDays = (ms: number): number => Math.round(ms / 8_640_000) / 10;

/** Share of cases in which the customer was angry. */
export const angryShare = (cases: readonly PatternCase[]): number =>
  cases.length === 0 ? 0 : cases.filter(({ emotion }) => emotion === "angry").length / cases.length;

/** Share of kept customers among those known to have stayed or left; null where nobody is known to have. */
export function keptShare(cases: readonly PatternCase[]): number | null {
  const kept = cases.filter(({ outcome }) => outcome === "kept").length;
  const lost = cases.filter(({ outcome }) => outcome === "lost").length;
  return kept + lost === 0 ? null : kept / (kept + lost);
}

/** Median days from the complaint to the close; null where nothing was closed. */
export function medianSettle(cases: readonly PatternCase[]): number | null {
  const middle = median(cases.flatMap(({ at, closedAt }) => (closedAt === null ? [] : [closedAt - at])));
  return middle === null ? null : inDays(middle);
}

/** Sums by currency, largest first; currencies are never added up. */
export function sumsOf(
  amounts: readonly { value: number | null; currency: string }[],
): { currency: string; sum: number }[] {
  const sums = new Map<string, number>();
  for (const { value, currency } of amounts) {
    if (value !== null && value > 0) sums.set(currency, (sums.get(currency) ?? 0) + value);
  }
  return [...sums]
    .map(([currency, sum]) => ({ currency, sum: Math.round(sum * 100) / 100 }))
    .sort((one, other) => other.sum - one.sum);
}

/** What was paid. */
export const costsOf = (cases: readonly PatternCase[]): { currency: string; sum: number }[] =>
  sumsOf(cases.map(({ cost, currency }) => ({ value: cost, currency })));
