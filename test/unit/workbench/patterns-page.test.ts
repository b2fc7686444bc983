/** What the Patterns page says and where its figures lead, without a browser. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelled, marksFor } from "../../../components/workbench/patterns/chart/scale";
import { ledeOf, type Tongue } from "../../../components/workbench/patterns/first-sentence";
import {
  hashOfPart,
  keysOfPart,
  type Part,
  selectionOf,
} from "../../../components/workbench/patterns/selection";
import { routeOf } from "../../../components/workbench/routes";
import { benchWordsFor } from "../../../lib/i18n/bench/words";
import { UiLocale } from "../../../lib/i18n/localized";
import { wordsFor } from "../../../lib/i18n/words";
import { type Surge, WINDOW_DAYS } from "../../../lib/patterns/types";
import { ALL_SUBCATEGORIES, CATEGORIES, Emotion } from "../../../lib/triage/taxonomy";
import { stillView, surgingView } from "../../browser/gallery/pattern-views";

const tongueOf = (locale: UiLocale): Tongue => ({
  locale,
  words: benchWordsFor(locale).patterns,
  kinds: wordsFor(locale).subcategories,
});
const said = (view: Parameters<typeof ledeOf>[0], locale: UiLocale = "en") =>
  ledeOf(view, tongueOf(locale))
    .map(({ text }) => text)
    .join(" ");

describe("the first sentence", () => {
  const view = surgingView();
  const [surge] = view.surges as [Surge];

  it.each([
    ["es", "«Cobro duplicado» se ha disparado desde el 1 de noviembre"],
    ["pt-BR", "“Cobrança em dobro” disparou desde 1 de novembro"],
    ["pt-PT", "«Cobrado duas vezes» disparou desde 1 de novembro"],
  ] as const)("is said natively in %s", (locale, start) => {
    expect(said(view, locale).replaceAll("**", "").startsWith(start)).toBe(true);
  });

  it.each(UiLocale.options)("has no hole and no odd mark in %s", (locale) => {
    for (const each of [view, stillView()]) {
      for (const { text } of ledeOf(each, tongueOf(locale))) {
        expect(text).not.toMatch(/undefined|NaN|null/);
        expect(text.split("**").length % 2).toBe(1);
      }
    }
  });

  it("names the theme where the theme itself surges, and then does not say it twice", () => {
    const theme = view.themes[0] as Surge["theme"];
    const text = said({ ...view, surges: [{ ...surge, theme }] });
    expect(text).toContain("“Charged twice · app checkout” has surged");
    expect(text).not.toContain("Most name");
  });

  it("says a theme only where more than half of the surge names it", () => {
    expect(said({ ...view, surges: [{ ...surge, keys: ["a", "b"] }] })).not.toContain("Most name");
  });

  it("tells one day from many, and names what else surges", () => {
    const today = view.daily.at(-1)?.day ?? "";
    const late: Surge = { ...surge, subcategory: "late", keys: [] };
    const text = said({ ...view, surges: [{ ...surge, since: today, usual: 0.44 }, late] });
    expect(text).toContain("23 cases in one day where 0.4 are usual.");
    expect(text).toContain("Also up: “Late”.");
  });

  it("never calls calm what surges", () => {
    const calmed = [{ subcategory: "duplicate-charge" as const, count: 2, before: 9 }];
    expect(said({ ...view, calmed })).not.toContain("calmed");
    expect(said({ ...stillView(), calmed })).toContain("“Charged twice” has calmed: 2 after 9.");
  });
});

describe("addresses of parts", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 });
  const part: fc.Arbitrary<Part> = fc.oneof(
    fc.record({
      what: fc.constant("complaint" as const),
      subcategory: fc.constantFrom(...ALL_SUBCATEGORIES),
    }),
    fc.record({
      what: fc.constant("surge" as const),
      subcategory: fc.constantFrom(...ALL_SUBCATEGORIES),
      theme: fc.string({ unit: "grapheme" }),
    }),
    fc.record({ what: fc.constant("theme" as const), id: text }),
    fc.record({
      what: fc.constant("problem" as const),
      subcategory: fc.constantFrom(...ALL_SUBCATEGORIES),
      title: text,
    }),
    fc.record({ what: fc.constant("emotion" as const), name: fc.constantFrom(...Emotion.options) }),
    fc.record({ what: fc.constant("category" as const), name: fc.constantFrom(...CATEGORIES) }),
    fc.record({ what: fc.constant("day" as const), day: fc.constantFrom("2026-11-22", "2024-02-29") }),
  );

  it("lead back to the part they were made of", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WINDOW_DAYS), part, (days, wanted) => {
        const { page, item } = routeOf(hashOfPart(days, wanted));
        expect(page).toBe("cases");
        expect(selectionOf(item)).toEqual({ days, part: wanted });
      }),
    );
  });

  it.each([
    "",
    "due",
    "of~31~day~2026-11-22",
    "of~30~day~tomorrow",
    "of~30~emotion~happy",
    "of~30~theme~",
    "of",
  ])("nonsense selects nothing: %j", (item) => expect(selectionOf(item)).toBeNull());

  it("a day is all its families, a family all its days", () => {
    const view = surgingView();
    const sum = (counts: readonly (number | undefined)[]) =>
      counts.reduce<number>((all, count) => all + (count ?? 0), 0);
    const last = view.daily.at(-1);
    expect(keysOfPart(view, { what: "day", day: last?.day ?? "" })).toHaveLength(
      sum(Object.values(last?.counts ?? {})),
    );
    expect(keysOfPart(view, { what: "category", name: "billing" })).toHaveLength(
      sum(view.daily.map(({ counts }) => counts.billing)),
    );
    expect(keysOfPart(view, { what: "theme", id: "gone" })).toEqual([]);
  });
});

describe("marks and labels", () => {
  it("counts go up to the most, in whole even steps, five marks at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (most) => {
        const marks = marksFor(most);
        const step = marks[1] ?? 0;
        expect(marks[0]).toBe(0);
        expect(marks.at(-1)).toBeGreaterThanOrEqual(Math.max(most, 1));
        expect(marks.at(-2)).toBeLessThan(Math.max(most, 1));
        expect(Number.isInteger(step)).toBe(true);
        expect(marks).toEqual(marks.map((_, place) => place * step));
        expect(marks.length).toBeLessThanOrEqual(5);
      }),
    );
    expect(marksFor(10)).toEqual([0, 4, 8, 12]);
  });

  it("labels begin at the first day and end at the last", () => {
    expect(labelled(30, 7)).toEqual([0, 5, 10, 15, 19, 24, 29]);
    expect(labelled(7, 20)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(labelled(1, 5)).toEqual([0]);
  });
});
