/** Rows of the practice that are about the words of the shipped replies, each text filled with a whole case. */
import { describe, expect, it } from "vitest";
import { STAGES } from "../../../lib/resolution/types";
import { LIBRARY, scriptOf } from "../../../lib/scripts/library/index";
import { parseTemplate, slotsOf } from "../../../lib/scripts/parse";
import { suggestReplies } from "../../../lib/scripts/rank";
import { figuresOf, isHardToRead, READING_BOUNDS, readingFigure } from "../../../lib/scripts/readability";
import { allTexts } from "../../../lib/scripts/text-of";
import { lintTone } from "../../../lib/scripts/tone/lint";
import { NOTHING_SAID, type Script } from "../../../lib/scripts/types";
import { languageOf, VARIANTS, type Variant } from "../../../lib/scripts/variants";
import { CATEGORIES } from "../../../lib/triage/taxonomy";
import { type ReadText, readLibrary } from "../../bench/reading-scores";
import { fullCase } from "../scripts/samples";

const TEXTS = readLibrary();
const texts = (test: (script: Script) => boolean): ReadText[] => {
  const ids = new Set(LIBRARY.filter(test).map(({ id }) => id));
  return TEXTS.filter(({ id }) => ids.has(id));
};
const explaining = texts(({ stance }) => stance === "explain");

/** Words of guilt; "not a mistake of yours" would be as bad as its opposite. */
const GUILT: Readonly<Record<ReturnType<typeof languageOf>, RegExp>> = {
  en: /\b(?:wrong|mistakes?|mistaken|your (?:error|fault)|errors?|fault of yours|user error|misunderst\p{L}*|confused)\b/iu,
  es: /(?<!\p{L})(?:culpa|error(?:es)?|equivocad\p{L}*|equivocación|se equivoc\p{L}*|malentend\p{L}*|confundi\p{L}*)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:culpa|erros?|errad[oa]s?|enganad\p{L}*|engano|equivocad\p{L}*|mal-entendid\p{L}*|confundi\p{L}*)(?!\p{L})/iu,
};
/** "You didn't …", in each language and register. */
const YOU_DID_NOT: typeof GUILT = {
  en: /(?<!that )\byou (?:didn['’]t|did not|haven['’]t|have not|failed|forgot|should(?:n['’]t)? have|missed|overlooked)\b/iu,
  es: /(?<!\p{L})(?:usted|tú) no (?:ha|has|hizo|hiciste|vio|viste|leyó|leíste|siguió|seguiste)|(?<!\p{L})(?:no (?:leyó|leíste|vio|viste|siguió|seguiste|revisó|revisaste)|olvid(?:ó|aste)|debió|debiste)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:você|o senhor|a senhora) não (?:leu|viu|seguiu|fez|reparou)|(?<!\p{L})(?:não (?:leu|viu|seguiu|reparou)|esqueceu)(?!\p{L})/iu,
};
/** A claim of the customer's confirmed as fact, or an admission: neither is for an explanation to make. */
const FALSE_FACT: typeof GUILT = {
  en: /\byou(?:['’]re| are) (?:completely |absolutely |quite )?right\b|\bwe (?:removed|deleted|hid) (?:it|the)\b|\bwe are (?:liable|at fault)\b/iu,
  es: /(?<!\p{L})(?:tiene|tienes) (?:toda la |mucha )?razón(?!\p{L})|(?<!\p{L})(?:quitamos|borramos|escondimos) (?:el|la|lo)(?!\p{L})|somos culpables/iu,
  pt: /(?<!\p{L})tem (?:toda a |muita |toda )?razão(?!\p{L})|(?<!\p{L})(?:retirámos|retiramos|apagámos|apagamos|escondemos) (?:o|a)(?!\p{L})|somos culpados/iu,
};

const hits = (list: readonly ReadText[], pattern: typeof GUILT): string[] =>
  list.flatMap(({ id, channel, variant, text }) => {
    const found = pattern[languageOf(variant)].exec(text);
    return found ? [`${id} ${channel} ${variant}: ${found[0]}`] : [];
  });

const slotsIn = (script: Script, variant: Variant): string[] => {
  const parsed = parseTemplate(script.texts.mail?.[variant] ?? "");
  return parsed.ok ? slotsOf(parsed.nodes).flatMap(({ slot, required }) => (required ? [slot] : [])) : [];
};

describe("what was not ours", () => {
  it("[000-5] is explained without a word of guilt, in every text and language", () => {
    expect(explaining.length).toBeGreaterThanOrEqual(10 * VARIANTS.length);
    expect(hits(explaining, GUILT)).toEqual([]);
    for (const text of ["That was your error.", "You are mistaken."]) expect(text).toMatch(GUILT.en);
    expect("Fue un error de su parte.").toMatch(GUILT.es);
    expect("Foi engano seu.").toMatch(GUILT.pt);
  });

  it("[000-5] shows what it rests on and what can still be done", () => {
    const SHOWN = ["reason", "lines", "match", "path", "steps", "expect", "drop_date", "descriptor"];
    const WAY_ON: Readonly<Record<ReturnType<typeof languageOf>, RegExp>> = {
      en: /\b(?:tell me|send me|I will|I['’]ll)\b/iu,
      es: /(?<!\p{L})(?:dígame|dime|envíeme|envíame|mándeme|mándame|le |te |responda|responde)/iu,
      pt: /(?<!\p{L})(?:me diga|diga-me|me envie|envie-me|me mande|mande|mande-me|eu |responda|posso|ligo|envio)/iu,
    };
    const explain = LIBRARY.filter(({ stance, texts: written }) => stance === "explain" && written.mail);
    expect(explain.length).toBeGreaterThanOrEqual(4);
    for (const script of explain) {
      expect(
        slotsIn(script, "en").some((slot) => SHOWN.includes(slot)),
        script.id,
      ).toBe(true);
    }
    expect(
      explaining.filter(({ variant, text }) => !WAY_ON[languageOf(variant)].test(text)).map(({ id }) => id),
    ).toEqual([]);
  });
});

// The first look at a language compiles all of its rules.
describe("when the customer is mistaken", { timeout: 30_000 }, () => {
  it("[002-7/8] no text says what they did not do, and none confirms what is false", () => {
    expect(hits(TEXTS, YOU_DID_NOT)).toEqual([]);
    expect(hits(explaining, FALSE_FACT)).toEqual([]);
    expect("You didn't read it.").toMatch(YOU_DID_NOT.en);
    expect("Usted no leyó el correo.").toMatch(YOU_DID_NOT.es);
    expect("Você não viu o aviso.").toMatch(YOU_DID_NOT.pt);
    expect("You are right, we removed it.").toMatch(FALSE_FACT.en);
  });

  it("[002-7/8] the experience is confirmed: how it looked, or how hard it was to see", () => {
    const FELT: Readonly<Record<ReturnType<typeof languageOf>, RegExp>> = {
      en: /hard to (?:find|tell|read|see)|easy to miss|look twice|does not show this well|deserves/iu,
      es: /difícil|cuesta|costaba|fácil de pasar por alto|dos veces|no (?:lo )?muestra|merece|confund/iu,
      pt: /difícil|custa|fácil de (?:não )?(?:ver|passar)|despercebid|não salta|duas vezes|não mostra|merece/iu,
    };
    const kinds = ["bill.dup.hold", "bill.wrongprice.edu", "prod.defect.edu", "comm.hardtofind"];
    const mails = explaining.filter(({ id, channel }) => kinds.includes(id) && channel === "mail");
    expect(mails).toHaveLength(kinds.length * VARIANTS.length);
    expect(
      mails
        .filter(({ variant, text }) => !FELT[languageOf(variant)].test(text))
        .map(({ id, variant }) => `${id} ${variant}`),
    ).toEqual([]);
  });

  it("[002-10/11] is told the way in at most five plain steps, and asked whether it looks the same to them", () => {
    for (const variant of VARIANTS) {
      for (const slot of ["steps", "path"]) {
        const lines = (fullCase(variant)[slot] ?? "").split("\n").filter((line) => line.trim() !== "");
        expect(lines.length, `${slot} ${variant}`).toBeGreaterThanOrEqual(1);
        expect(lines.length, `${slot} ${variant}`).toBeLessThanOrEqual(5);
      }
    }
    const ASKS: Readonly<Record<ReturnType<typeof languageOf>, RegExp>> = {
      en: /looks different/iu,
      es: /(?:distint|diferente|no coincide)/iu,
      pt: /diferente|não coincid/iu,
    };
    const guides = explaining.filter(({ id }) => id === "prod.defect.edu" || id === "comm.hardtofind");
    expect(guides).toHaveLength(2 * 2 * VARIANTS.length);
    expect(guides.filter(({ variant, text }) => !ASKS[languageOf(variant)].test(text))).toEqual([]);
    expect(guides.flatMap(({ variant, text }) => lintTone(text, languageOf(variant)))).toEqual([]);
  });
});

describe("every shipped text", () => {
  it("[002-10/11] reads easily enough for its language", () => {
    const hard = TEXTS.filter(({ id, variant, text }) =>
      isHardToRead(text, languageOf(variant), id === "gen.dec.final"),
    );
    expect(hard.map(({ id, channel, variant }) => `${id} ${channel} ${variant}`)).toEqual([]);
    const longest = TEXTS.reduce((most, one) => (one.words > most.words ? one : most));
    const grade = readingFigure(
      figuresOf(longest.text, languageOf(longest.variant)),
      languageOf(longest.variant),
    );
    expect(grade).not.toBe(languageOf(longest.variant) === "en" ? READING_BOUNDS.en : READING_BOUNDS.es);
  });
});

describe("the library's table", () => {
  it("[000-31] has a reply for every kind and stage in English, Spanish and Portuguese", () => {
    const kinds = CATEGORIES.filter((category) => category !== "none");
    const holes = kinds.flatMap((category) =>
      STAGES.flatMap((stage) =>
        VARIANTS.filter(
          (variant) =>
            !LIBRARY.some(
              (script) =>
                !script.internal &&
                script.stages.includes(stage) &&
                (script.categories.length === 0 || script.categories.includes(category)) &&
                allTexts(script).some((one) => one.variant === variant && one.channel === "mail"),
            ),
        ).map((variant) => `${category} × ${stage} × ${variant}`),
      ),
    );
    expect(holes).toEqual([]);
    expect(kinds).toHaveLength(4);
    expect(STAGES).toHaveLength(5);
  });

  it("[000-31] shows a hole where a reply is taken out", () => {
    const context = {
      category: "billing",
      subcategory: "duplicate-charge",
      emotion: "calm",
      triggers: [],
      ask: [],
      stage: "resolve",
      stance: "own",
      channel: "mail",
      inserted: [],
      said: NOTHING_SAID,
    } as const;
    const all = suggestReplies(context, LIBRARY).map(({ id }) => id);
    expect(all).toContain("bill.dup.own");
    const without = LIBRARY.filter(({ id }) => id !== "bill.dup.own");
    expect(suggestReplies(context, without).map(({ id }) => id)).not.toContain("bill.dup.own");
    expect(scriptOf("bill.dup.own")).toBeDefined();
  });
});
