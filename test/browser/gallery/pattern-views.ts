/** What the gallery's patterns are made of: a month with a surge, a calm one, and hardly anything. */
import type { Complaint, Day, PatternsView, Theme, WindowDays } from "../../../lib/patterns/types";
import type { Category } from "../../../lib/triage/taxonomy";

/** 22 November 2026, in the afternoon. */
const TO = Date.UTC(2026, 10, 22, 15);
const DAY = 86_400_000;

/** Cases of thirty days: billing, service, product, communication. */
const MONTH: readonly (readonly [number, number, number, number])[] = [
  [1, 3, 1, 0],
  [0, 2, 1, 1],
  [1, 2, 0, 0],
  [1, 3, 2, 0],
  [0, 2, 1, 0],
  [1, 4, 1, 1],
  [0, 2, 1, 0],
  [1, 3, 1, 0],
  [1, 2, 2, 1],
  [3, 2, 1, 0],
  [4, 3, 1, 0],
  [3, 2, 1, 1],
  [5, 2, 0, 0],
  [4, 3, 1, 0],
  [6, 2, 1, 1],
  [4, 2, 1, 0],
  [3, 3, 2, 0],
  [5, 2, 1, 0],
  [4, 2, 1, 1],
  [3, 1, 1, 0],
  [4, 2, 0, 0],
  [5, 2, 1, 0],
  [3, 2, 1, 1],
  [4, 1, 1, 0],
  [2, 2, 1, 0],
  [3, 2, 1, 0],
  [2, 1, 1, 1],
  [3, 2, 0, 0],
  [2, 2, 1, 0],
  [2, 1, 1, 1],
];
const KINDS = ["billing", "service", "product", "communication"] as const;

const dayBack = (back: number): string => new Date(TO - back * DAY).toISOString().slice(0, 10);
const keys = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `request-tracker:desk.example:${name}-${place}`);

function daily(days: WindowDays, share: number): Day[] {
  return Array.from({ length: days }, (_, place) => {
    const back = days - 1 - place;
    const day = dayBack(back);
    const row = MONTH[(MONTH.length - 1 - (back % MONTH.length)) % MONTH.length] ?? [0, 0, 0, 0];
    const counts: Partial<Record<Category, number>> = {};
    const named: Partial<Record<Category, readonly string[]>> = {};
    KINDS.forEach((kind, which) => {
      const count = Math.floor((row[which] ?? 0) * share);
      if (count === 0) return;
      counts[kind] = count;
      named[kind] = keys(`${day}-${kind}`, count);
    });
    return { day, counts, keys: named };
  });
}

const theme = (id: string, en: string, es: string, pt: string, count: number): Theme => ({
  id,
  label: en,
  labels: { en, es, pt },
  keys: keys(id, count),
});
const CHECKOUT = theme("app-checkout", "app checkout", "pago en la app", "pagamento no app", 19);
const COURIER = theme("correo-rapido", "Correo Rápido", "Correo Rápido", "Correo Rápido", 12);
const TRANSFER = theme("bank-transfer", "bank transfer", "transferencia", "transferência", 8);

const complaint = (
  category: Category,
  subcategory: Complaint["subcategory"],
  [count, before, angry, kept]: [number, number, number, number | null],
  more: Partial<Complaint> = {},
): Complaint => ({
  category,
  subcategory,
  theme: null,
  count,
  before,
  angry,
  kept,
  medianDays: 3,
  causes: [],
  preventions: [],
  lessons: [],
  keys: keys(subcategory, count),
  ...more,
});

/** A double charge surges since 1 November. */
export function surgingView(days: WindowDays = 30): PatternsView {
  const days30 = daily(days, 1);
  const total = days30.reduce((sum, { counts }) => sum + Object.values(counts).reduce((a, b) => a + b, 0), 0);
  return {
    days,
    from: TO - days * DAY,
    to: TO,
    total,
    before: 98,
    daily: days30,
    surges: [
      {
        subcategory: "duplicate-charge",
        theme: null,
        since: "2026-11-01",
        count: 23,
        usual: 4.4,
        p: 0.000_02,
        keys: CHECKOUT.keys.concat(keys("duplicate-charge", 4)),
      },
    ],
    complaints: [
      complaint("billing", "duplicate-charge", [23, 6, 0.61, 0.83], {
        theme: CHECKOUT,
        causes: [
          { text: "Second tap on the pay button", count: 19 },
          { text: "Card terminal timed out", count: 2 },
        ],
        preventions: [{ text: "Block a second tap in app checkout", count: 11 }],
        lessons: [{ text: "Tell them when the hold drops, not only that it does", count: 1 }],
      }),
      complaint("service", "not-delivered", [17, 15, 0.44, 0.71], { theme: COURIER }),
      complaint("billing", "refund-missing", [8, 14, 0.38, 0.88], {
        theme: TRANSFER,
        causes: [{ text: "Inside the bank’s own window", count: 4 }],
      }),
      complaint("product", "damaged", [6, 5, 0.33, null]),
      complaint("communication", "misunderstanding", [5, 3, 0, 1]),
    ],
    themes: [CHECKOUT, COURIER, TRANSFER],
    problems: [
      {
        kind: "cause",
        title: "Second tap on the pay button",
        subcategory: "duplicate-charge",
        prevention: "Block a second tap in app checkout",
        count: 23,
        cost: [{ currency: "USD", sum: 2067 }],
        angry: 0.61,
        score: 9,
        keys: keys("duplicate-charge", 23),
      },
      {
        kind: "cause",
        title: "Inside the bank’s own window",
        subcategory: "refund-missing",
        prevention: "Answer refunds with the bank’s date",
        count: 8,
        cost: [],
        angry: 0.38,
        score: 4,
        keys: keys("refund-missing", 8),
      },
      {
        kind: "misunderstanding",
        title: "where the invoice is",
        subcategory: "misunderstanding",
        prevention: "",
        count: 5,
        cost: [],
        angry: 0,
        score: 2,
        keys: keys("misunderstanding", 5),
      },
    ],
    emotions: [
      { name: "calm", count: 21, before: 20, keys: keys("calm", 21) },
      { name: "frustrated", count: 44, before: 30, keys: keys("frustrated", 44) },
      { name: "angry", count: 61, before: 31, keys: keys("angry", 61) },
      { name: "worried", count: 14, before: 12, keys: keys("worried", 14) },
      { name: "disappointed", count: 12, before: 4, keys: keys("disappointed", 12) },
      { name: "confused", count: 5, before: 1, keys: keys("confused", 5) },
    ],
    outcomes: [
      { name: "kept", count: 88, before: 61, keys: keys("kept", 88) },
      { name: "lost", count: 17, before: 11, keys: keys("lost", 17) },
      { name: "unknown", count: 22, before: 26, keys: keys("unknown", 22) },
      { name: "open", count: 30, before: 0, keys: keys("open", 30) },
    ],
    settle: [
      { category: "billing", medianDays: 2.1, count: 51 },
      { category: "service", medianDays: 4.6, count: 38 },
      { category: "product", medianDays: 5, count: 20 },
    ],
    calmed: [
      { subcategory: "duplicate-charge", count: 23, before: 6 },
      { subcategory: "refund-missing", count: 8, before: 14 },
    ],
  };
}

/** Nothing surges, nobody has noted a cause, and nothing is closed yet. */
export function stillView(days: WindowDays = 30): PatternsView {
  const view = surgingView(days);
  return { ...view, surges: [], problems: [], settle: [], calmed: [], themes: [] };
}

/** Three cases so far. */
export function fewView(days: WindowDays = 30): PatternsView {
  return { ...stillView(days), total: 3, before: 0, daily: daily(days, 0), complaints: [] };
}
