/** Monthly reviews of the gallery: one with something of everything, one of a month in which nothing came. */
import type { MonthlyReview } from "../../../lib/patterns/review-types";
import { surgingView } from "./pattern-views";

const MONTHS = ["2026-11", "2026-10", "2026-09"];

export function reviewOfNovember(names: boolean): MonthlyReview {
  const { complaints, surges, problems, outcomes } = surgingView();
  const usd = (sum: number) => [{ currency: "USD", sum }];
  return {
    month: "2026-11",
    months: MONTHS,
    running: true,
    total: 157,
    before: 98,
    categories: [
      { category: "billing", count: 81, before: 34, kept: 0.84, medianDays: 2.1, cost: usd(3120) },
      { category: "service", count: 50, before: 47, kept: 0.71, medianDays: 4.6, cost: usd(640) },
      { category: "product", count: 20, before: 14, kept: null, medianDays: 5, cost: [] },
      { category: "communication", count: 6, before: 3, kept: 1, medianDays: null, cost: [] },
    ],
    complaints,
    surges,
    causes: [
      { text: "Second tap on the pay button", count: 19 },
      { text: "supplier", count: 12 },
      { text: "Inside the bank’s own window", count: 4 },
    ],
    disputed: [...usd(11_840), { currency: "EUR", sum: 2310.5 }],
    cost: usd(3760),
    outcomes,
    kept: 0.838,
    times: { firstReplyHours: 1.4, settleDays: 3.2, closed: 127 },
    misunderstandings: [{ text: "where the invoice is", count: 5 }],
    lessons: [{ text: "Tell them when the hold drops, not only that it does", count: 1 }],
    recommendations: problems,
    names: names
      ? ["Ana Souza", "Bridget Mulcahy", "Nerea Etxeberria", "Priyanka Raghunathan"].map(
          (customer, place) => ({
            key: `request-tracker:desk.example:${place}`,
            customer,
            number: String(20_931 - place),
            subcategory: "duplicate-charge",
          }),
        )
      : null,
  };
}

export function emptyReview(month: string): MonthlyReview {
  return {
    ...reviewOfNovember(false),
    month,
    running: false,
    total: 0,
    before: 0,
    categories: [],
    complaints: [],
    surges: [],
    causes: [],
    recommendations: [],
  };
}
