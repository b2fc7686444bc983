/** Reading figures against texts counted by hand, and of every shipped text against what was promised of it. */
import { describe, expect, it } from "vitest";
import { figuresOf, isHardToRead, readingFigure, syllablesOf } from "../../../lib/scripts/readability";
import { languageOf } from "../../../lib/scripts/variants";
import { readLibrary } from "../../bench/reading-scores";

describe("syllables", () => {
  it.each([
    ["en", "refund", 2],
    ["en", "late", 1],
    ["en", "table", 2],
    ["en", "charged", 1],
    ["en", "refunded", 3],
    ["en", "today", 2],
    ["en", "yes", 1],
    ["es", "pedido", 3],
    ["es", "día", 2],
    ["es", "cuenta", 2],
    ["es", "queja", 2],
    ["es", "aéreo", 4],
    ["es", "también", 2],
    ["es", "revisión", 3],
    ["es", "muy", 1],
    ["pt", "não", 1],
    ["pt", "cobrança", 3],
    ["pt", "fatura", 3],
    ["pt", "saída", 3],
    ["pt", "quem", 1],
    ["pt", "mais", 1],
  ] as const)("%s %s: %i", (language, word, count) => {
    expect(syllablesOf(word, language)).toBe(count);
  });
});

describe("figures", () => {
  it("counts sentences, words and syllables of three short texts", () => {
    // The cat sat on the mat. It was late.
    expect(figuresOf("The cat sat on the mat. It was late.", "en")).toEqual({
      sentences: 2,
      words: 9,
      syllables: 9,
    });
    // El-pe-di-do-sa-le-hoy (7). Lle-ga-el-lu-nes (5).
    expect(figuresOf("El pedido sale hoy.\nLlega el lunes.", "es")).toEqual({
      sentences: 2,
      words: 7,
      syllables: 12,
    });
    // O-pe-di-do-sai-ho-je (7). Não-há-ou-tro-pas-so (6).
    expect(figuresOf("O pedido sai hoje. Não há outro passo.", "pt")).toEqual({
      sentences: 2,
      words: 8,
      syllables: 13,
    });
  });

  it("does not end a sentence at the point of an amount", () => {
    expect(figuresOf("We sent 89.90 USD today.", "en")).toMatchObject({ sentences: 1, words: 5 });
  });

  it("are those of the formulas", () => {
    // 0.39 × 4.5 + 11.8 × 1 − 15.59
    expect(readingFigure({ sentences: 2, words: 9, syllables: 9 }, "en")).toBeCloseTo(-2.035, 3);
    // 206.84 − 60 × 2 − 1.02 × 10
    expect(readingFigure({ sentences: 1, words: 10, syllables: 20 }, "es")).toBeCloseTo(76.64, 3);
    // 248.835 − 84.6 × 2 − 1.015 × 10
    expect(readingFigure({ sentences: 1, words: 10, syllables: 20 }, "pt")).toBeCloseTo(69.485, 3);
    expect(readingFigure({ sentences: 0, words: 0, syllables: 0 }, "en")).toBe(0);
  });
});

describe("shipped texts", () => {
  /** script-library.md §2.3: a grade at most, or an ease at least. */
  const keeps = {
    en: (figure: number) => figure <= 7,
    es: (ease: number) => ease >= 65,
    pt: (ease: number) => ease >= 60,
  };

  it.each(readLibrary())("$id $channel $variant reads as easily as was promised", ({ variant, figure }) => {
    expect(keeps[languageOf(variant)](figure), `${figure.toFixed(1)}`).toBe(true);
  });
});

describe("hard to read", () => {
  const LONG =
    "Notwithstanding administrative considerations regarding authorization, organizational representatives " +
    "investigating irregularities necessitate supplementary documentation concerning international transactions " +
    "previously communicated, particularly identification, verification, accountability, reconciliation, " +
    "availability, applicability, and responsibilities of intermediaries.";
  it("is one long sentence of long words, and not a row of short ones", () => {
    expect(isHardToRead(LONG.repeat(2), "en", false)).toBe(true);
    expect(isHardToRead("We sent it today. It is on its way. ".repeat(6), "en", false)).toBe(false);
  });

  it("is never a text of a few words", () => {
    expect(isHardToRead("Administrative reconciliation responsibilities.", "en", false)).toBe(false);
  });

  it("allows a final response a little more", () => {
    // 36 words in 2 sentences, 51 syllables: 0.39 × 18 + 11.8 × 51/36 − 15.59 = 8.15.
    const eighteen = (twos: number) => `${"money ".repeat(twos)}${"cat ".repeat(18 - twos)}`.trim();
    const text = `${eighteen(8)}. ${eighteen(7)}.`;
    expect(figuresOf(text, "en")).toEqual({ sentences: 2, words: 36, syllables: 51 });
    expect(isHardToRead(text, "en", false)).toBe(true);
    expect(isHardToRead(text, "en", true)).toBe(false);
  });
});
