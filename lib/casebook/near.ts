/** What makes two disputes alike, as keys: cases with a finer key in common are nearer (practice 001-16). */
import type { CardRow } from "./rows";

type Alike = Pick<CardRow, "subcategory" | "fault" | "amount" | "currency" | "ask" | "remedyId">;

/** Amounts of one band are within a factor of about two of each other. */
const bandOf = (amount: number): number => Math.round(Math.log2(Math.max(amount, 1)));

/** Keys to look under, finest first. A neighbouring band is looked into, too, so that no edge cuts likes apart. */
export function nearKeys(card: Alike): string[] {
  const { subcategory, fault, amount, currency } = card;
  const asks = card.ask.filter((ask) => ask !== "none");
  const keys: string[] = [];
  if (amount !== null) {
    const band = bandOf(amount);
    if (fault) keys.push(`${subcategory}|f:${fault}|a:${currency}${band}`);
    for (const near of [band, band - 1, band + 1]) keys.push(`${subcategory}|a:${currency}${near}`);
  }
  if (fault) keys.push(`${subcategory}|f:${fault}`);
  for (const ask of asks) keys.push(`${subcategory}|k:${ask}`);
  keys.push(subcategory);
  return keys;
}

/** Keys a decided case is found under. */
export function ownNearKeys(card: Alike): string[] {
  const { subcategory, fault, amount, currency } = card;
  const band = amount === null ? null : `a:${currency}${bandOf(amount)}`;
  return [
    ...(band && fault ? [`${subcategory}|f:${fault}|${band}`] : []),
    ...(band ? [`${subcategory}|${band}`] : []),
    ...(fault ? [`${subcategory}|f:${fault}`] : []),
    ...card.ask.filter((ask) => ask !== "none").map((ask) => `${subcategory}|k:${ask}`),
    subcategory,
  ];
}
