/** The workbench speaks every interface language whole, and none in English by accident. */
import { describe, expect, it } from "vitest";
import { en } from "../../../lib/i18n/bench/en";
import { type BenchWords, benchWordsFor } from "../../../lib/i18n/bench/words";
import { UiLocale } from "../../../lib/i18n/localized";

/** Small words of English that are no word of Spanish or Portuguese. */
const ENGLISH =
  /(?<!\p{L})(the|this|that|these|and|not|with|you|your|what|of|is|it|was|yet|page|reply|case)(?!\p{L})/iu;

/** The same as in English: a word that the language took over; quotation marks that both use. */
const LOANS = new Set(["settings.sites", "patterns.lede.name"]);

const SAMPLES = ["⟦first⟧", "⟦second⟧"];

function spoken(words: BenchWords): Map<string, string> {
  const entries = new Map<string, string>();
  const walk = (node: unknown, path: string) => {
    if (typeof node === "function") entries.set(path, String(node(...SAMPLES)));
    else if (typeof node === "object" && node !== null) {
      for (const [key, child] of Object.entries(node)) walk(child, path ? `${path}.${key}` : key);
    } else entries.set(path, String(node));
  };
  walk(words, "");
  entries.delete("locale");
  return entries;
}

const english = spoken(en);

describe.each(UiLocale.options)("the workbench in %s", (locale) => {
  const own = spoken(benchWordsFor(locale));

  it("is filed under its own name and says exactly what English says, nothing empty", () => {
    expect(benchWordsFor(locale).locale).toBe(locale);
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...own].filter(([, text]) => text.trim() !== text || text === "")).toEqual([]);
  });

  it("says every argument that English says", () => {
    for (const [path, text] of english) {
      for (const sample of SAMPLES.filter((one) => text.includes(one))) {
        expect(own.get(path), `${locale} ${path}`).toContain(sample);
      }
    }
  });

  if (locale === "en") return;

  it("leaves nothing in English", () => {
    expect([...own].filter(([path, text]) => text === english.get(path) && !LOANS.has(path))).toEqual([]);
    expect([...own].filter(([, text]) => ENGLISH.test(text))).toEqual([]);
  });
});
