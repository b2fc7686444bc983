/** The monthly review as it leaves the browser: a document, Markdown and a table of figures. */
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { benchWordsFor } from "../../../lib/i18n/bench/words";
import { UiLocale } from "../../../lib/i18n/localized";
import { wordsFor } from "../../../lib/i18n/words";
import { monthBefore, reviewDocument } from "../../../lib/patterns/review/document";
import { reviewFigures } from "../../../lib/patterns/review/figures";
import { reviewMarkdown } from "../../../lib/patterns/review/markdown";
import type { ReviewTongue } from "../../../lib/patterns/review/words";
import type { MonthlyReview } from "../../../lib/patterns/review-types";
import { csvOf } from "../../../lib/transfer/export-csv";
import { emptyReview, reviewOfNovember } from "../../browser/gallery/reviews";

const NOW = Date.UTC(2026, 10, 22, 12);

function tongueOf(locale: UiLocale): ReviewTongue {
  const words = wordsFor(locale);
  const { patterns } = benchWordsFor(locale);
  return {
    locale,
    words: patterns.report,
    categories: words.categories,
    kinds: words.subcategories,
    ends: patterns.ended,
    cause: (said) => said,
    problem: ({ title, prevention }) => ({ todo: prevention || title, why: title }),
  };
}
const markdown = (review: MonthlyReview, locale: UiLocale = "en") =>
  reviewMarkdown(reviewDocument(review, tongueOf(locale), NOW));

describe("the review as Markdown", () => {
  it("says what came, why, what it cost, who stayed, how long it took and what to do first [002-12]", () => {
    const text = markdown(reviewOfNovember(false));
    expect(text).toMatch(/^# Complaints in November 2026\n/);
    expect(text).toContain("- **Cases:** 157 (98 in October 2026)");
    expect(text).toContain("- **Customers kept:** 84% (88 of 105 known)");
    expect(text).toContain("- **Time to settle:** 3.2 days");
    expect(text).toContain("- **Paid:** 3,760 USD (11,840 USD + 2,311 EUR in question)");
    expect(text).toContain("| Charged twice | app checkout | 23 | 6 | 61% | 83% |");
    expect(text).toMatch(
      /1\. \*\*Block a second tap in app checkout\*\*.*\n.*\n +23 cases · 61% .* · 2,067 USD paid/,
    );
    expect(text.match(/^\d\. /gm)).toHaveLength(3);
    expect(text).toContain("## Why it came\n\n- Second tap on the pay button (19 ×)");
  });

  it("names nobody unless it was chosen [002-12]", () => {
    expect(markdown(reviewOfNovember(false))).not.toContain("Mulcahy");
    expect(markdown(reviewOfNovember(false))).toContain("No customer is named.");
    const named = markdown(reviewOfNovember(true));
    expect(named).toContain("| Bridget Mulcahy | \\#20930 | Charged twice |");
    expect(named).not.toContain("No customer is named.");
  });

  it("takes what agents wrote for text, not for marks", () => {
    const review = { ...reviewOfNovember(false), lessons: [{ text: "a|b\n# *c* <b>", count: 2 }] };
    expect(markdown(review)).toContain("- a\\|b \\# \\*c\\* \\<b\\> (2 ×)");
  });

  it.each(UiLocale.options)("is whole in %s, also for a month in which nothing came", (locale) => {
    for (const review of [reviewOfNovember(true), emptyReview("2026-01")]) {
      expect(markdown(review, locale)).not.toMatch(/undefined|NaN|null|\[object/);
    }
    expect(markdown(emptyReview("2026-01"), locale).split("\n## ")).toHaveLength(1);
  });

  it("knows the month before, over the turn of the year", () => {
    expect([monthBefore("2026-11"), monthBefore("2026-01")]).toEqual(["2026-10", "2025-12"]);
  });
});

describe("the review as a table", () => {
  const table = (review: MonthlyReview) =>
    Papa.parse<string[]>(csvOf(reviewFigures(review)).replace(/^\ufeff/, ""), { skipEmptyLines: true }).data;

  it("has one figure a line, numbers as numbers, sums with their currency", () => {
    const rows = table(reviewOfNovember(false));
    expect(rows[0]).toEqual(["month", "section", "name", "measure", "value", "currency"]);
    expect(rows).toContainEqual(["2026-11", "month", "all", "cases", "157", ""]);
    expect(rows).toContainEqual(["2026-11", "month", "all", "in_question", "2310.5", "EUR"]);
    expect(rows).toContainEqual(["2026-11", "complaint", "duplicate-charge", "kept_share", "0.83", ""]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
  });

  it("runs nothing in a spreadsheet and names nobody unless it was chosen", () => {
    const review = { ...reviewOfNovember(false), causes: [{ text: "=HYPERLINK(1)", count: 1 }] };
    expect(table(review)).toContainEqual(["2026-11", "cause", "'=HYPERLINK(1)", "cases", "1", ""]);
    expect(JSON.stringify(table(review))).not.toContain("Mulcahy");
    expect(JSON.stringify(table(reviewOfNovember(true)))).toContain("Mulcahy");
  });
});
