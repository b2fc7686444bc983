/** The playbooks are data written by hand in four languages: these tests are their proof-reader. */
import { describe, expect, it } from "vitest";
import { type Localized, localize, UiLocale } from "../../../lib/i18n/localized";
import { closed } from "../../../lib/resolution/playbooks/common";
import { PLAYBOOKS, playbookOf, stepById } from "../../../lib/resolution/playbooks/index";
import { Playbook } from "../../../lib/resolution/playbooks/schema";
import { STAGES } from "../../../lib/resolution/types";
import { ALL_SUBCATEGORIES } from "../../../lib/triage/taxonomy";

const LOCALES = UiLocale.options;
const DISPUTES = PLAYBOOKS.filter((playbook) => playbook.subcategory !== "not-a-dispute");
const ALL_STEPS = [...PLAYBOOKS.flatMap((playbook) => playbook.steps), closed];

const sentencesOf = (playbook: Playbook): Localized[] => [
  ...playbook.steps.flatMap((step) => [step.title, step.why, ...(step.copyText ? [step.copyText] : [])]),
  ...playbook.remedies.flatMap((remedy) => [remedy.title, remedy.note]),
];
const EVERYTHING = PLAYBOOKS.flatMap(sentencesOf).concat(closed.title, closed.why);
const inAllLanguages = EVERYTHING.flatMap((text) => LOCALES.map((locale) => localize(text, locale)));

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe("playbooks as data", () => {
  it("has exactly one playbook for each of the 26 kinds of dispute and for none", () => {
    expect(PLAYBOOKS.map((playbook) => playbook.subcategory).toSorted()).toEqual(
      [...ALL_SUBCATEGORIES].toSorted(),
    );
    expect(DISPUTES).toHaveLength(26);
  });

  it.each(PLAYBOOKS)("$subcategory fits the schema", (playbook) => {
    expect(Playbook.safeParse(playbook).error).toBeUndefined();
  });

  it("names a playbook that does not fit, and where", () => {
    const broken = {
      ...playbookOf("late"),
      remedies: [{ ...playbookOf("late").remedies[0], note: { en: "" } }],
    };
    const paths = Playbook.safeParse(broken).error?.issues.map((issue) => issue.path.join("."));
    expect(paths).toContain("remedies.0.note.en");
    expect(paths).toContain("remedies.0.note.pt");
  });

  it.each(PLAYBOOKS)("$subcategory walks all five stages in order", ({ steps }) => {
    const order = steps.map((step) => STAGES.indexOf(step.stage));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(steps.map((step) => step.stage))).toEqual(new Set(STAGES));
  });

  it.each(DISPUTES)(
    "$subcategory has three remedies or more, and the two decisions",
    ({ steps, remedies }) => {
      expect(remedies.length).toBeGreaterThanOrEqual(3);
      const decisions = steps.filter((step) => step.stage === "decide").map((step) => step.action);
      expect(decisions).toEqual(["choose-fault", "choose-remedy"]);
    },
  );

  it.each(DISPUTES)("$subcategory gathers in one to three steps and asks a department", ({ steps }) => {
    const gather = steps.filter((step) => step.stage === "gather");
    expect(gather.length).toBeGreaterThanOrEqual(1);
    expect(gather.length).toBeLessThanOrEqual(3);
    expect(gather.some((step) => step.action === "copy")).toBe(true);
  });

  it.each(PLAYBOOKS)("$subcategory uses no id twice", ({ steps, remedies }) => {
    expect(repeated(steps.map((step) => step.id))).toEqual([]);
    expect(repeated(remedies.map((remedy) => remedy.id))).toEqual([]);
  });

  it.each(PLAYBOOKS)(
    "$subcategory prefixes what is its own and shares the rest",
    ({ subcategory, steps, remedies }) => {
      for (const { id } of [...steps, ...remedies])
        expect(id).toMatch(new RegExp(`^(common|${subcategory})\\.`));
    },
  );

  it("gives a question to copy with every copy step, and with no other", () => {
    for (const step of ALL_STEPS)
      expect([step.id, step.copyText !== undefined]).toEqual([step.id, step.action === "copy"]);
  });
});

describe("stepById", () => {
  it("finds a step of another kind, and prefers the wording of the kind in force", () => {
    expect(stepById("damaged.ask-photos", "late")?.action).toBe("reply");
    expect(stepById("common.check", "late")?.title.en).toBe("Check that it arrived on the new day");
    expect(stepById("common.check", "damaged")?.title.en).toBe("Check that the new parcel arrived whole");
    expect(stepById("late.nothing", "late")).toBeUndefined();
  });
});

describe("the words of the playbooks", () => {
  it("explains every step in one sentence in English, Spanish and Portuguese [001-26]", () => {
    for (const step of ALL_STEPS) {
      const whys = LOCALES.map((locale) => localize(step.why, locale));
      for (const why of whys) {
        expect(why).toMatch(/^\S.*[^.!?][.]$/u);
        expect(why.match(/[.!?](?=\s|$)/gu), why).toHaveLength(1);
      }
      expect(new Set(whys.slice(0, 3)).size, step.id).toBe(3);
    }
  });

  it("says every sentence in its own language, none left in another", () => {
    for (const text of EVERYTHING) {
      if (text.en.split(" ").length < 3) continue;
      expect(new Set([text.en, text.es, text.pt]).size, text.en).toBe(3);
    }
  });

  it("keeps titles short enough for a narrow sidebar", () => {
    for (const text of ALL_STEPS.map((step) => step.title)) {
      for (const locale of LOCALES) expect(localize(text, locale).length, text.en).toBeLessThanOrEqual(70);
    }
  });

  it("keeps the note of a remedy to one line", () => {
    for (const { note } of PLAYBOOKS.flatMap((playbook) => playbook.remedies)) {
      for (const locale of LOCALES) expect(localize(note, locale).length, note.en).toBeLessThanOrEqual(100);
    }
  });

  it("holds no placeholder but the facts, the records and the day to answer by, and those only in questions", () => {
    for (const step of ALL_STEPS) {
      for (const locale of LOCALES) {
        expect(localize(step.title, locale) + localize(step.why, locale)).not.toMatch(/[{}]/);
        const names = [
          ...(step.copyText ? localize(step.copyText, locale) : "").matchAll(/\{([^}]*)\}/g),
        ].map(([, name]) => name);
        expect(names).toEqual(
          step.copyText ? ["customer", "order", "invoice", "amount", "date", "records", "by"] : [],
        );
      }
    }
    for (const { title, note } of PLAYBOOKS.flatMap((playbook) => playbook.remedies)) {
      for (const locale of LOCALES)
        expect(localize(title, locale) + localize(note, locale)).not.toMatch(/[{}]/);
    }
  });

  it("speaks of a misunderstanding, never of a customer who is wrong", () => {
    const blame =
      /customer('|’)?s? (is|was|are) (wrong|mistaken|at fault)|cliente (está|estaba|estava) (equivocad|errad)|culpa (del|do) cliente|error del cliente|erro do cliente/i;
    expect(inAllLanguages.filter((text) => blame.test(text))).toEqual([]);
    expect(
      inAllLanguages.filter((text) => /misunderstanding|malentendido|mal-entendido/i.test(text)).length,
    ).toBeGreaterThan(8);
  });

  it("quotes no percentages", () => {
    expect(inAllLanguages.filter((text) => /\d\s*%|per ?cent|por ciento|por cento/i.test(text))).toEqual([]);
  });

  /** Whole words; `\b` would take the end of "você" for the middle of a word. */
  const strays = (locale: UiLocale, words: string) => {
    const foreign = new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, "iu");
    return EVERYTHING.map((text) => localize(text, locale)).filter((text) => foreign.test(text));
  };

  it("speaks Portugal’s Portuguese where Brazil’s would sound foreign", () => {
    const brazilian =
      "você|vocês|registro|registr\\p{L}+|contat\\p{L}+|equipe|time|tela|usuário|estorno|celular|frete|senha|endereço|" +
      "item|itens|consert\\p{L}+|rastro|vazamento|fatos|escopo|ligação|ligar para|retirada|sendo|chamados?|achar|virar?|sumiu";
    expect(strays("pt-PT", brazilian)).toEqual([]);
  });

  it("speaks Brazil’s Portuguese in Brazil", () => {
    const european =
      "registo|regist[ae]|registad\\p{L}+|contact\\p{L}+|equipa|ecrã|encomenda|morada|telemóvel|factos|portes|rasto|palavra-passe|" +
      "perceber|connosco|está a \\p{L}+r";
    expect(strays("pt-BR", european)).toEqual([]);
  });
});
