/** Every shipped reply: valid data, well-formed templates, known slots, the measure and manner of script-library.md §2. */
import { describe, expect, it } from "vitest";
import { Localized } from "../../../lib/i18n/localized";
import { STAGES } from "../../../lib/resolution/types";
import { composeReply } from "../../../lib/scripts/compose";
import { LIBRARY } from "../../../lib/scripts/library/index";
import { parseTemplate, slotsOf } from "../../../lib/scripts/parse";
import { SLOTS } from "../../../lib/scripts/slots";
import { Script } from "../../../lib/scripts/types";
import { CATEGORIES, categoryOf, SUBCATEGORIES } from "../../../lib/triage/taxonomy";
import { fullCase, LANGUAGES } from "./samples";

const texts = LIBRARY.flatMap((script) =>
  LANGUAGES.map((language) => ({ id: `${script.id} ${language}`, script, language })),
);
const publicTexts = texts.filter(({ script }) => !script.internal);

const slotsIn = (template: string) => {
  const parsed = parseTemplate(template);
  return parsed.ok ? slotsOf(parsed.nodes) : [];
};

describe("library", () => {
  it("holds the promised replies, each id once", () => {
    const ids = LIBRARY.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(32);
    expect(ids).toEqual(
      expect.arrayContaining(
        `gen.ack.recap gen.ack.angry gen.ack.second gen.ask.open gen.ask.evidence gen.upd.know-did-next gen.upd.late
        gen.off.two gen.off.goodwill gen.dec.firm gen.dec.partial-yes gen.res.done gen.call.invite gen.fup.check
        gen.fup.noanswer gen.esc.customer gen.vuln bill.dup.own bill.dup.hold bill.renewal.doubt bill.refund.trace
        bill.unknown.identify prod.defect.own prod.damage.own prod.missing.doubt serv.nondelivery.own
        serv.late.option comm.noreply.own comm.promise.honour comm.hardtofind gen.answer.question gen.dept.ask`.split(
          /\s+/,
        ),
      ),
    );
  });

  it.each(LIBRARY)("$id is valid data with subcategories of its own families", (script) => {
    expect(Script.safeParse(script).error).toBeUndefined();
    for (const subcategory of script.subcategories) {
      expect(script.categories).toContain(categoryOf(subcategory));
    }
  });

  it("has a reply for every family at every stage, without any trigger", () => {
    const fits = (category: (typeof CATEGORIES)[number], stage: (typeof STAGES)[number]) =>
      LIBRARY.filter(
        (script) =>
          !script.internal &&
          script.triggers.length === 0 &&
          script.subcategories.length === 0 &&
          script.stages.includes(stage) &&
          (script.categories.length === 0 || script.categories.includes(category)),
      );
    const holes = CATEGORIES.flatMap((category) =>
      STAGES.filter((stage) => fits(category, stage).length === 0).map((stage) => `${category} × ${stage}`),
    );
    expect(holes).toEqual([]);
    expect(Object.keys(SUBCATEGORIES)).toEqual(CATEGORIES);
  });

  it.each(texts)("$id parses and uses registered slots only", ({ script, language }) => {
    const parsed = parseTemplate(script.text[language]);
    expect(parsed).toMatchObject({ ok: true });
    const unknown = slotsIn(script.text[language]).filter(({ slot }) => !(slot in SLOTS));
    expect(unknown).toEqual([]);
  });

  it.each(LIBRARY)("$id asks for the same in every language", (script) => {
    const asked = LANGUAGES.map((language) =>
      slotsIn(script.text[language])
        .map(({ slot, required }) => `${slot}${required ? "" : "?"}`)
        .sort(),
    );
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
  });

  it.each(publicTexts)("$id keeps internal slots out", ({ script, language }) => {
    const internal = slotsIn(script.text[language]).filter(({ slot }) => SLOTS[slot]?.internal);
    expect(internal).toEqual([]);
  });

  it.each(publicTexts)("$id greets by name and is signed by the agent", ({ script, language }) => {
    const lines = script.text[language].split("\n");
    expect(lines[0]).toMatch(/^(?:Hello|Hola|Olá)\[\[,? \{name\}\]\][,:]$/);
    expect(lines.at(-1)).toBe("{agent}");
  });

  it.each(publicTexts)(
    "$id is 70–140 words, a refusal up to 200, with short sentences",
    ({ script, language }) => {
      const filled = composeReply(script, { language, values: fullCase(language), locale: "en" });
      expect(filled.gaps).toEqual([]);
      expect(filled.words).toBeGreaterThanOrEqual(70);
      expect(filled.words).toBeLessThanOrEqual(script.stance === "firm" ? 200 : 140);
      const sentences = filled.text.split(/[.?!:](?:\s|$)|\n+/).filter((sentence) => /\p{L}/u.test(sentence));
      expect(filled.words / sentences.length).toBeLessThanOrEqual(20);
    },
  );

  it.each(publicTexts)("$id has no exclamation, no capitals, at most one apology", ({ script, language }) => {
    const text = script.text[language].replace(/\{[a-z0-9_]+\}/g, "");
    expect(text).not.toMatch(/[!¡]/);
    expect(text).not.toMatch(/\b\p{Lu}{3,}\b/u);
    const apologies = text.match(
      /\bsorry\b|\bapolog|\blament[oa]|\bdisculpas?\b|\bdesculpas?\b|\bperd[óã]/giu,
    );
    expect(apologies?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it.each(publicTexts.filter(({ language }) => language !== "en"))(
    "$id avoids gendered and doubled forms",
    ({ script, language }) => {
      expect(script.text[language]).not.toMatch(
        /\b(?:estimad[oa]s?|querid[oa]s?|prezad[oa]s?|obrigad[oa]|bienvenid[oa]|encantad[oa]|agradecid[oa]|atent[oa]|segur[oa] de que|yo mism[oa]|eu mesm[oa]|sozinh[oa]|grat[oa]|el cliente|o cliente)\b|\(a\)|\/a\b|@/iu,
      );
    },
  );

  it.each(publicTexts.filter(({ language }) => language === "es"))("$id stays with usted", ({ script }) => {
    expect(script.text.es).not.toMatch(
      /(?<!\p{L})(?:tú|tu|tus|ti|contigo|te|vos|vosotros|vuestr[oa]s?|tienes|puedes|quieres|dime|escríbeme|os)(?!\p{L})/iu,
    );
  });

  it.each(publicTexts.filter(({ language }) => language === "pt"))(
    "$id is Brazilian and free of gerundismo",
    ({ script }) => {
      expect(script.text.pt).not.toMatch(
        /\b(?:vou|vai|vamos|irei|estaremos) estar \p{L}+ndo\b|\bestaremos \p{L}+ndo\b|(?<!\p{L})(?:telemóvel|encomenda|equipa|ecrã|contacto|a gente|te|ti|tua|teu)(?!\p{L})/iu,
      );
    },
  );

  it("labels every slot in three languages", () => {
    for (const slot of Object.values(SLOTS)) {
      expect(Localized.safeParse(slot.label).success).toBe(true);
      expect(Localized.safeParse(slot.hint).success).toBe(true);
      expect(slot.label.en.length).toBeLessThanOrEqual(26);
    }
    for (const name of ["ceiling", "authority", "customer_value", "history"]) {
      expect(SLOTS[name]?.internal).toBe(true);
    }
  });

  it("uses every slot of the registry somewhere, but for those kept for internal and own scripts", () => {
    const used = new Set(
      texts.flatMap(({ script, language }) => slotsIn(script.text[language]).map((s) => s.slot)),
    );
    const unused = Object.keys(SLOTS).filter((name) => !used.has(name));
    expect(unused.sort()).toEqual(["authority", "ceiling", "customer_value", "date", "invoice", "team"]);
  });
});
