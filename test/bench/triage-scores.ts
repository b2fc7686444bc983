/** Scores readings against labelled tickets: the arithmetic of `bench:triage`. */
import type { Reading } from "../../lib/triage/reading";
import { categoryOf, type Subcategory } from "../../lib/triage/taxonomy";

/** What a labelled ticket is known to be. Amounts are values; ids as written. */
export interface Gold {
  subcategory: Subcategory;
  emotion: string;
  triggers: string[];
  ask: string[];
  amounts: number[];
  orders: string[];
  invoices: string[];
  trackings: string[];
}

export interface Judged {
  language: string;
  gold: Gold;
  reading: Reading;
}

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** F1 per label, averaged over the labels that occur in gold. */
export const macroF1 = (pairs: readonly (readonly [string, string])[]): number => {
  const labels = [...new Set(pairs.map(([gold]) => gold))];
  const each = labels.map((label) => {
    const hit = pairs.filter(([gold, said]) => gold === label && said === label).length;
    const all =
      pairs.filter(([gold]) => gold === label).length + pairs.filter(([, said]) => said === label).length;
    return share(2 * hit, all);
  });
  return share(
    each.reduce((sum, f1) => sum + f1, 0),
    labels.length,
  );
};

/** Precision, recall and F1 over sets, all tickets poured together. */
export const micro = (pairs: readonly (readonly [readonly string[], readonly string[]])[]) => {
  let hit = 0;
  let gold = 0;
  let said = 0;
  for (const [wanted, found] of pairs) {
    gold += wanted.length;
    said += found.length;
    hit += found.filter((label) => wanted.includes(label)).length;
  }
  return { precision: share(hit, said), recall: share(hit, gold), f1: share(2 * hit, gold + said) };
};

/** Expected calibration error over ten equal bins of confidence. */
export const calibrationError = (pairs: readonly (readonly [number, boolean])[]): number => {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = pairs.filter(([p]) => Math.min(9, Math.floor(p * 10)) === bin);
    if (inside.length === 0) continue;
    const said = inside.reduce((sum, [p]) => sum + p, 0) / inside.length;
    const held = inside.filter(([, right]) => right).length / inside.length;
    error += (inside.length / pairs.length) * Math.abs(said - held);
  }
  return error;
};

const noNone = (asks: readonly string[]): string[] => asks.filter((ask) => ask !== "none");

/** All figures of one group of tickets, each between 0 and 1. */
export const figures = (judged: readonly Judged[]): Record<string, number> => {
  const count = judged.length;
  const right = (one: Judged) => one.reading.subcategory === one.gold.subcategory;
  const answered = judged.filter((one) => one.reading.sureness !== "unsure");
  const ids = (one: Judged) => [...one.gold.orders, ...one.gold.invoices, ...one.gold.trackings];
  const readIds = ({ reading: { facts } }: Judged) => [
    ...facts.orders,
    ...facts.invoices,
    ...facts.trackings,
  ];
  const triggers = micro(judged.map((one) => [one.gold.triggers, one.reading.triggers]));
  const asks = micro(judged.map((one) => [noNone(one.gold.ask), noNone(one.reading.ask)]));
  const amounts = micro(
    judged.map((one) => [
      one.gold.amounts.map(String),
      one.reading.facts.amounts.map((sum) => String(sum.value)),
    ]),
  );
  const idScore = micro(judged.map((one) => [ids(one), readIds(one)]));
  return {
    language: share(judged.filter((one) => one.reading.language === one.language).length, count),
    category: share(
      judged.filter((one) => one.reading.category === categoryOf(one.gold.subcategory)).length,
      count,
    ),
    category_macro_f1: macroF1(judged.map((one) => [categoryOf(one.gold.subcategory), one.reading.category])),
    subcategory: share(judged.filter(right).length, count),
    subcategory_macro_f1: macroF1(judged.map((one) => [one.gold.subcategory, one.reading.subcategory])),
    subcategory_top3: share(
      judged.filter(
        (one) =>
          right(one) || one.reading.alternatives.some((other) => other.subcategory === one.gold.subcategory),
      ).length,
      count,
    ),
    emotion_macro_f1: macroF1(judged.map((one) => [one.gold.emotion, one.reading.emotion])),
    emotion: share(judged.filter((one) => one.gold.emotion === one.reading.emotion).length, count),
    triggers_micro_f1: triggers.f1,
    triggers_precision: triggers.precision,
    triggers_recall: triggers.recall,
    asks_micro_f1: asks.f1,
    asks_precision: asks.precision,
    asks_recall: asks.recall,
    amounts_precision: amounts.precision,
    amounts_recall: amounts.recall,
    ids_precision: idScore.precision,
    ids_recall: idScore.recall,
    answered: share(answered.length, count),
    right_when_answered: share(answered.filter(right).length, answered.length),
    calibration_error: calibrationError(judged.map((one) => [one.reading.confidence, right(one)])),
  };
};
