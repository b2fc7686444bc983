/** The tone linter: every rule fires on what it is for, and all of it is quiet on good and on neutral text. */
import { beforeAll, describe, expect, it } from "vitest";
import { Localized } from "../../../lib/i18n/localized";
import { composeReply } from "../../../lib/scripts/compose";
import { LIBRARY } from "../../../lib/scripts/library/index";
import { allTexts } from "../../../lib/scripts/text-of";
import { WHY } from "../../../lib/scripts/tone/families";
import { TONE_RULES } from "../../../lib/scripts/tone/find";
import { lintTone } from "../../../lib/scripts/tone/lint";
import { takeBetter } from "../../../lib/scripts/tone/take";
import { TONE_FAMILIES, type ToneFamily } from "../../../lib/scripts/tone/types";
import { languageOf } from "../../../lib/scripts/variants";
import type { Language } from "../../../lib/triage/taxonomy";
import { heatedIn, TONE_TEXTS, toneScore } from "../../bench/tone-scores";
import { fullCase, LANGUAGES } from "./samples";
import { HARSH, NEUTRAL } from "./tone-samples";

/** All that a rule of this language may be tried on. */
const harshIn = (language: Language): string[] => [
  ...HARSH[language].map(([, text]) => text),
  ...heatedIn(language),
  ...TONE_TEXTS[language].MORE,
  ...TONE_TEXTS[language].FRESH,
];

const SOON: Readonly<Record<Language, string>> = {
  en: "by Friday 27 November",
  es: "el viernes 27 de noviembre a más tardar",
  pt: "até sexta-feira, 27 de novembro",
};

/** The first looks at a language compile all of its rules, which takes long where much else runs. */
beforeAll(() => {
  for (const language of ["en", "es", "pt"] as const) {
    for (let look = 0; look < 3; look++) lintTone("Hello, a line of text.", language);
  }
}, 60_000);

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
      .filter(({ pattern }) => !harshIn(language).some((text) => text.match(pattern) !== null))
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

  it.each(LANGUAGES)("on what each rule was once wrong about in %s", (language) => {
    expect(NEUTRAL[language].filter((sentence) => lintTone(sentence, language).length > 0)).toEqual([]);
  });

  it.each(LANGUAGES)("on plain support text in %s: at most one false alarm in a hundred", (language) => {
    const { falseAlarms, plainSentences, alarms } = toneScore(language);
    expect(TONE_TEXTS[language].NEUTRAL.length).toBeGreaterThanOrEqual(100);
    expect(plainSentences).toBeGreaterThan(TONE_TEXTS[language].NEUTRAL.length);
    expect(falseAlarms, alarms.join("\n")).toBeLessThanOrEqual(1);
  });
});

describe("loud", () => {
  it.each(LANGUAGES)("on what has to be marked in %s", (language) => {
    expect(heatedIn(language).length).toBeGreaterThanOrEqual(150);
    expect(toneScore(language).recall).toBeGreaterThanOrEqual(95);
  });

  it.each(LANGUAGES)("on some of what no rule was made for in %s", (language) => {
    expect(toneScore(language).recallUnseen).toBeGreaterThanOrEqual(20);
  });

  it.each(LANGUAGES)(
    "[002-5] on words that win an argument in %s, with a rewrite by at least 30 rules and no hit on a shipped text",
    (language) => {
      expect(TONE_RULES[language].filter(({ better }) => better !== undefined).length).toBeGreaterThan(30);
      const families = new Set(
        harshIn(language).flatMap((text) => lintTone(text, language).map((f) => f.family)),
      );
      expect(families).toContain("winning");
      expect(families).toContain("told-you");
      const shipped = LIBRARY.flatMap((script) =>
        allTexts(script)
          .filter(({ variant }) => languageOf(variant) === language)
          .map((one) => composeReply(script, { ...one, values: fullCase(one.variant), locale: "en" }).text),
      );
      expect(shipped.length).toBeGreaterThan(100);
      expect(shipped.filter((text) => lintTone(text, language).length > 0)).toEqual([]);
    },
  );

  it.each(LANGUAGES)("[000-28] on promises beyond one's power in %s, with a measured wording", (language) => {
    const measured = {
      en: [
        ["It will definitely be there tomorrow.", "It should be there tomorrow."],
        ["I guarantee that it works.", "I expect that it works."],
        ["It will be fixed tonight.", "It should be fixed tonight."],
        ["We always answer within an hour.", "We answer within an hour."],
        ["I will write as soon as possible.", "I will write by Friday 27 November."],
      ],
      es: [
        ["Le garantizo que funciona.", "Calculo que funciona."],
        ["Siempre respondemos en una hora.", "Respondemos en una hora."],
        ["Llegará mañana sin falta.", "Debería llegar mañana."],
        ["Le escribo lo antes posible.", "Le escribo el viernes 27 de noviembre a más tardar."],
      ],
      pt: [
        ["Garanto que funciona.", "Pelo que vejo, funciona."],
        ["Com certeza eu ligo.", "Eu ligo."],
        ["Vai chegar amanhã.", "Deve chegar amanhã."],
        ["Escrevo o quanto antes.", "Escrevo até sexta-feira, 27 de novembro."],
      ],
    }[language];
    for (const [said, better] of measured) {
      const findings = lintTone(said ?? "", language, { soon: SOON[language] });
      expect(findings.map(({ family }) => family)).toContain("over-promise");
      expect(findings.reduceRight(takeBetter, said ?? "")).toBe(better);
    }
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
    expect(lintTone("¡¡Lea el correo!!", "es").map(({ better }) => better)).toEqual(["¡", "."]);
    expect(lintTone("LEIA O E-MAIL de ontem.", "pt")).toMatchObject([{ better: "Leia o e-mail" }]);
    expect(lintTone("Your LG TV and the USB port are fine.", "en")).toEqual([]);
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
    lintTone(text, language, { soon: SOON[language] }).reduceRight(takeBetter, text);

  it.each([
    ["en", "Unfortunately, the parcel is late.", "The parcel is late."],
    ["en", "I will definitely write on Friday.", "I will write on Friday."],
    ["en", "Kindly reply here.", "Please reply here."],
    ["en", "I will write, definitely.", "I will write."],
    ["es", "Lamentablemente el pedido se retrasa.", "El pedido se retrasa."],
    ["pt", "Infelizmente, o pedido atrasou.", "O pedido atrasou."],
    ["en", "The fee, as I said, applies.", "The fee applies."],
    ["en", "I understand the wait, but the fee stays.", "I understand the wait. The fee stays."],
    ["en", "I'll write ASAP.", "I'll write by Friday 27 November."],
    ["en", "You are wrong about the date.", "I see the date differently."],
    ["es", "Entiendo su molestia, pero la caja llegó.", "Entiendo su molestia. La caja llegó."],
    ["es", "Usted debe enviar el formulario.", "El siguiente paso es enviar el formulario."],
    ["pt", "O senhor afirma que a caixa veio vazia.", "O senhor nos conta que a caixa veio vazia."],
  ] as const)("%s: %s", (language, text, better) => {
    expect(fixed(text, language)).toBe(better);
  });

  it("leaves a finding without a better wording as it is", () => {
    expect(fixed("You failed to return it.", "en")).toBe("You failed to return it.");
    const [asap] = lintTone("I'll write ASAP.", "en");
    expect(asap).toMatchObject({ family: "over-promise" });
    expect(asap?.better).toBeUndefined();
  });

  it.each(LANGUAGES)(
    "reads clean in %s: no doubled blank, no stray comma, a capital where a sentence begins",
    (language) => {
      for (const text of harshIn(language)) {
        const after = fixed(text, language);
        if (after === text) continue;
        expect(after, text).not.toMatch(/ {2}|,\s*[,.!?]|\s[,.!?]|^[,\s]|\$\d|\{/u);
        expect(after, text).toMatch(/^[¿¡"“]*[\p{Lu}\d]/u);
      }
    },
  );
});
