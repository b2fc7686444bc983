/** One round of taking every offered wording is enough: what is left has nothing that a rule has a wording for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTone, TONE_RULES } from "../../../lib/scripts/tone/find";
import { lintTone } from "../../../lib/scripts/tone/lint";
import { takeAll } from "../../../lib/scripts/tone/take";
import type { Language } from "../../../lib/triage/taxonomy";
import { heatedIn, TONE_TEXTS } from "../../bench/tone-scores";
import { LANGUAGES } from "./samples";
import { HARSH, NEUTRAL } from "./tone-samples";

const SOON: Readonly<Record<Language, string>> = {
  en: "by Friday 27 November",
  es: "el viernes 27 de noviembre a más tardar",
  pt: "até sexta-feira, 27 de novembro",
};

/** What a wording quotes of the draft, in its place here. */
const QUOTED: Readonly<Record<Language, string>> = { en: "the box", es: "la caja", pt: "a caixa" };

const onceTaken = (text: string, language: Language) =>
  takeAll(text, lintTone(text, language, { soon: SOON[language] }));

const stillOffered = (text: string, language: Language) =>
  findTone(text, language, { soon: SOON[language] }).filter(({ better }) => better !== undefined);

describe("a wording that a rule offers", () => {
  it.each(LANGUAGES)("is none that a rule marks in %s", (language) => {
    const marked = TONE_RULES[language]
      .flatMap(({ better }) => (better ? [better] : []))
      .map((better) => better.replace("{soon}", SOON[language]).replace(/\$\d/g, QUOTED[language]))
      .filter((better) => findTone(better, language).length > 0);
    expect(marked).toEqual([]);
  });
});

describe("taking them all", () => {
  it.each([
    ["pt", "Infelizmente, é a norma da casa.", "Explico o motivo."],
    ["es", "Entiendo, pero son normas de la empresa.", "Entiendo. Le explico el motivo."],
    ["en", "I'm sorry, but, once again, the fee stays.", "The fee stays."],
    ["en", "READ THE MAIL ASAP, please.", "Read the mail by Friday 27 November, please."],
  ] as const)("%s: brings together what a rule would mark, and minds it: %s", (language, text, after) => {
    expect(
      stillOffered(takeAll(text, findTone(text, language, { soon: SOON[language] })), language),
    ).not.toEqual([]);
    expect(onceTaken(text, language)).toBe(after);
  });

  /** Whole examples, the very words that rules mark, and plain words, put side by side any way. */
  const mixtureIn = (language: Language) => {
    const { MORE, FRESH, NEUTRAL: plain } = TONE_TEXTS[language];
    const examples = [...HARSH[language].map(([, text]) => text), ...heatedIn(language), ...MORE, ...FRESH];
    const marked = examples.flatMap((text) => findTone(text, language).map((finding) => finding.text));
    const words = [...NEUTRAL[language], ...plain].flatMap((text) => text.split(" ")).slice(0, 100);
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...marked) },
      { weight: 2, arbitrary: fc.constantFrom(...examples) },
      { weight: 1, arbitrary: fc.constantFrom(...words) },
    );
    const written = fc
      .tuple(piece, fc.boolean(), fc.constantFrom(" ", " ", ", ", "\n", "\n\n", " - ", "; "))
      .map(([text, small, after]) => (small ? text.charAt(0).toLowerCase() + text.slice(1) : text) + after);
    return fc.record({
      language: fc.constant(language),
      text: fc.array(written, { minLength: 1, maxLength: 8 }).map((all) => all.join("")),
    });
  };

  it("leaves nothing to take, whatever stands side by side", () => {
    fc.assert(
      fc.property(fc.oneof(...LANGUAGES.map(mixtureIn)), ({ language, text }) => {
        const findings = lintTone(text, language, { soon: SOON[language] });
        expect(stillOffered(takeAll(text, findings), language)).toEqual([]);
        for (const [index, { start, end, text: said }] of findings.entries()) {
          expect(start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0);
          expect(text.slice(start, end)).toBe(said);
        }
      }),
      { numRuns: 600 },
    );
  }, 60_000);
});
