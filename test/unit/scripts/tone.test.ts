/** The tone linter: every rule fires on what it is for, and all of it is quiet on good and on neutral text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Localized } from "../../../lib/i18n/localized";
import { composeReply } from "../../../lib/scripts/compose";
import { LIBRARY } from "../../../lib/scripts/library/index";
import { allTexts } from "../../../lib/scripts/text-of";
import { WHY } from "../../../lib/scripts/tone/families";
import { lintTone, TONE_RULES, takeBetter } from "../../../lib/scripts/tone/lint";
import { TONE_FAMILIES, type ToneFamily } from "../../../lib/scripts/tone/types";
import { fullCase, LANGUAGES } from "./samples";
import { HARSH, NEUTRAL } from "./tone-samples";

describe("tone rules", () => {
  it("cover the families of domain.md §6 with at least 30 rules a language", () => {
    const worded = TONE_FAMILIES.filter((f) => !["heat", "repeated-apology", "dead-link"].includes(f));
    for (const language of LANGUAGES) {
      expect(TONE_RULES[language].length).toBeGreaterThanOrEqual(30);
      const covered = new Set<ToneFamily>(TONE_RULES[language].map(({ family }) => family));
      expect([...covered].sort()).toEqual([...worded].sort());
    }
  });

  it("say why in every interface language", () => {
    for (const family of TONE_FAMILIES) expect(Localized.safeParse(WHY[family]).success).toBe(true);
  });

  it.each(
    LANGUAGES.flatMap((language) => HARSH[language].map(([family, text]) => ({ language, family, text }))),
  )("$language $family: $text", ({ language, family, text }) => {
    const findings = lintTone(text, language);
    expect(findings.map((finding) => finding.family)).toContain(family);
    for (const { start, end, text: said } of findings) expect(text.slice(start, end)).toBe(said);
  });

  it.each(LANGUAGES)("%s has no rule that nothing sets off", (language) => {
    const dead = TONE_RULES[language]
      .filter(
        ({ family, pattern }) =>
          !HARSH[language].some(([of, text]) => of === family && text.match(pattern) !== null),
      )
      .map(({ pattern }) => pattern.source);
    expect(dead).toEqual([]);
  });
});

describe("quiet", () => {
  it.each(LIBRARY.flatMap((script) => allTexts(script).map((one) => ({ ...one, id: script.id, script }))))(
    "on $id $channel $variant, filled and bare",
    ({ script, variant, channel }) => {
      for (const values of [fullCase(variant), {}]) {
        const { text, language } = composeReply(script, { variant, channel, values, locale: "en" });
        expect(lintTone(text, language)).toEqual([]);
      }
    },
  );

  it.each(LANGUAGES)("on neutral support text in %s: at most one false alarm in a hundred", (language) => {
    const alarms = NEUTRAL[language].flatMap((sentence) =>
      lintTone(sentence, language).map(({ text }) => `${text} in: ${sentence}`),
    );
    expect(NEUTRAL[language].length).toBeGreaterThanOrEqual(30);
    expect(alarms).toEqual([]);
  });
});

describe("counting", () => {
  it("lets one apology stand and marks the next", () => {
    const text = "I'm sorry the refund took 12 days. I am very sorry about the wait.";
    expect(lintTone(text, "en")).toMatchObject([{ family: "repeated-apology", text: "I am very sorry" }]);
    expect(lintTone("Peço desculpas pelo atraso. Lamento a espera.", "pt")).toMatchObject([
      { family: "repeated-apology", text: "Lamento" },
    ]);
  });

  it("marks shouting, and leaves one brand or code alone", () => {
    expect(lintTone("PLEASE READ the mail!!", "en").map(({ text }) => text)).toEqual(["PLEASE READ", "!!"]);
    expect(lintTone("IKEA charged 20 USD for INV-1. OK?", "en")).toEqual([]);
    expect(lintTone("Why did you wait?!", "en")).toMatchObject([{ family: "heat", text: "?!", better: "?" }]);
  });

  it("marks the link to the platform that the EU closed", () => {
    expect(lintTone("See https://ec.europa.eu/consumers/odr/main.", "en")).toMatchObject([
      { family: "dead-link" },
    ]);
  });

  it("keeps the longer of two findings that meet", () => {
    const findings = lintTone("I understand that you need to wait, but no.", "en");
    expect(findings.map(({ family }) => family)).toEqual(["but-eraser"]);
  });
});

describe("takeBetter", () => {
  const fixed = (text: string, language: (typeof LANGUAGES)[number]) =>
    lintTone(text, language).reduceRight(takeBetter, text);

  it.each([
    ["en", "Unfortunately, the parcel is late.", "The parcel is late."],
    ["en", "I will definitely write on Friday.", "I will write on Friday."],
    ["en", "Kindly reply here.", "Please reply here."],
    ["en", "I will write, definitely.", "I will write."],
    ["es", "Lamentablemente el pedido se retrasa.", "El pedido se retrasa."],
    ["pt", "Infelizmente, o pedido atrasou.", "O pedido atrasou."],
  ] as const)("%s: %s", (language, text, better) => {
    expect(fixed(text, language)).toBe(better);
  });

  it("leaves a finding without a better wording as it is", () => {
    expect(fixed("That is not my department.", "en")).toBe("That is not my department.");
  });

  it("is quiet about what it fixed, in any mixture", () => {
    const mixture = fc.constantFrom(...LANGUAGES).chain((language) =>
      fc.record({
        language: fc.constant(language),
        sentences: fc.array(
          fc.constantFrom(...HARSH[language].map(([, text]) => text), ...NEUTRAL[language]),
          { minLength: 1, maxLength: 6 },
        ),
      }),
    );
    fc.assert(
      fc.property(mixture, ({ language, sentences }) => {
        const text = sentences.join(" ");
        const before = lintTone(text, language);
        const left = lintTone(before.reduceRight(takeBetter, text), language);
        expect(left.filter(({ better }) => better !== undefined)).toEqual([]);
        for (const [index, next] of before.entries()) {
          expect(next.start).toBeGreaterThanOrEqual(before[index - 1]?.end ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
