/** Every shipped reply: valid data, well-formed templates, known slots, the measure and manner of script-library.md §2. */
import { beforeAll, describe, expect, it } from "vitest";
import { Localized } from "../../../lib/i18n/localized";
import { composeReply } from "../../../lib/scripts/compose";
import { LIBRARY } from "../../../lib/scripts/library/index";
import { parseTemplate, slotsOf } from "../../../lib/scripts/parse";
import { SLOTS } from "../../../lib/scripts/slots";
import { allTexts } from "../../../lib/scripts/text-of";
import { lintTone } from "../../../lib/scripts/tone/lint";
import { Script } from "../../../lib/scripts/types";
import { languageOf, type ReplyChannel } from "../../../lib/scripts/variants";
import { categoryOf } from "../../../lib/triage/taxonomy";
import { PROMISED } from "./promised";
import { REGISTERS } from "./registers";
import { fullCase } from "./samples";

const texts = LIBRARY.flatMap((script) =>
  allTexts(script).map((one) => ({ ...one, id: `${script.id} ${one.channel} ${one.variant}`, script })),
);
type Text = (typeof texts)[number];
const publicTexts = texts.filter(({ script }) => !script.internal);
const mails = publicTexts.filter(({ channel }) => channel === "mail");

const slotsIn = (template: string) => {
  const parsed = parseTemplate(template);
  return parsed.ok ? slotsOf(parsed.nodes) : [];
};
const filled = ({ script, variant, channel }: Text, apologised = false) =>
  composeReply(script, { variant, channel, values: fullCase(variant), locale: "en", apologised });
/** The template without its slots: what we say ourselves. */
const ownWords = (template: string) => template.replace(/\{[a-z0-9_]+\}/g, "").replace(/\[\[~?|\]\]/g, "");

/** Fewest and most words (script-library.md §2.2); a decline may take 200, a talk track is notes. */
const WORDS: Readonly<Record<ReplyChannel, readonly [number, number]>> = {
  mail: [70, 140],
  chat: [25, 60],
  social: [8, 60],
  phone: [25, 120],
};

/** Replies that refuse all or part of what was asked. */
const NOES = [
  "gen.dec.firm",
  "gen.dec.partial-yes",
  "gen.dec.final",
  "bill.renewal.firm",
  "bill.b2b.contract",
];

/** The first looks at a language compile all of its rules, which takes long where much else runs. */
beforeAll(() => {
  for (const language of ["en", "es", "pt"] as const) {
    for (let look = 0; look < 3; look++) lintTone("Hello, a line of text.", language);
  }
}, 60_000);

describe("library", () => {
  it("holds each id once, and nothing that was not promised but the plain answer", () => {
    const ids = LIBRARY.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const promised = PROMISED.map(({ id }) => id);
    expect(ids.filter((id) => !promised.includes(id))).toEqual(["gen.answer.question"]);
  });

  it.each(LIBRARY)("$id is valid data with subcategories of its own families", (script) => {
    expect(Script.safeParse(script).error).toBeUndefined();
    expect(allTexts(script).length).toBeGreaterThan(0);
    for (const subcategory of script.subcategories) {
      expect(script.categories).toContain(categoryOf(subcategory));
    }
  });

  it.each(texts)("$id parses and uses registered slots only", ({ template }) => {
    expect(parseTemplate(template)).toMatchObject({ ok: true });
    expect(slotsIn(template).filter(({ slot }) => !(slot in SLOTS))).toEqual([]);
  });

  it.each(LIBRARY)("$id asks for the same in every variant of a channel", (script) => {
    for (const [channel, variants] of Object.entries(script.texts)) {
      const asked = Object.entries(variants).map(([variant, template]) => [
        `${channel} ${variant}`,
        slotsIn(template)
          .map(({ slot, required }) => `${slot}${required ? "" : "?"}`)
          .sort()
          .join(" "),
      ]);
      expect(new Set(asked.map(([, slots]) => slots)).size, JSON.stringify(asked)).toBe(1);
    }
  });

  it.each(publicTexts)("$id keeps internal slots out", ({ template }) => {
    expect(slotsIn(template).filter(({ slot }) => SLOTS[slot]?.internal)).toEqual([]);
  });

  it.each(mails)("$id greets by name and is signed by the agent", ({ template }) => {
    const lines = template.split("\n");
    expect(lines[0]).toMatch(/^(?:Hello|Hola|Olá)\[\[,? \{name\}\]\][,:]$/);
    expect(lines.at(-1)).toBe("{agent}");
  });

  it.each(publicTexts)("$id keeps to its length, in short sentences", (one) => {
    const { gaps, words, text } = filled(one);
    expect(gaps).toEqual([]);
    const [least, most] = WORDS[one.channel];
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(one.channel === "mail" && one.script.stance === "firm" ? 200 : most);
    if (one.channel === "social") expect(text.length).toBeLessThanOrEqual(280);
    const sentences = text.split(/[.?!:](?:\s|$)|\n+/).filter((sentence) => /\p{L}/u.test(sentence));
    expect(words / sentences.length).toBeLessThanOrEqual(20);
  });

  it.each(publicTexts.filter(({ channel }) => channel === "chat"))(
    "$id has at most three sentences a bubble",
    (one) => {
      // A numbered choice or a list of steps is one thing to look at, however many lines it has.
      const prose = filled(one).text.replace(/^(?:\d\.|–) .*$/gm, "");
      for (const bubble of prose.split("\n\n")) {
        expect(
          bubble.split(/[.?!](?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length,
        ).toBeLessThanOrEqual(
          // The greeting of a first bubble is no sentence.
          bubble.startsWith(fullCase(one.variant).hello ?? "") ? 4 : 3,
        );
      }
    },
  );

  it.each(publicTexts)("$id passes the linter, with its apology and without", (one) => {
    const language = languageOf(one.variant);
    expect(lintTone(filled(one).text, language)).toEqual([]);
    expect(lintTone(filled(one, true).text, language)).toEqual([]);
  });

  it.each(publicTexts)("$id has no exclamation, no capitals, no emoji", ({ template }) => {
    const own = ownWords(template);
    expect(own).not.toMatch(/[!¡]/);
    expect(own).not.toMatch(/\b\p{Lu}{3,}\b/u);
    expect(own).not.toMatch(/\p{Extended_Pictographic}/u);
  });

  it.each(publicTexts)("$id apologises at most once, and can do without", (one) => {
    const APOLOGY =
      /\bsorry\b|\bapolog|(?<!\p{L})lament[oa]|(?<!\p{L})(?:disculpas?|desculpas?|desculpe|disculpe|perd[óã]|sinto muito|siento)(?!\p{L})/giu;
    expect((ownWords(one.template).match(APOLOGY) ?? []).length).toBeLessThanOrEqual(1);
    expect(filled(one, true).text).not.toMatch(APOLOGY);
  });

  it.each(publicTexts)("$id keeps to its register", ({ template, variant }) => {
    for (const [why, pattern] of REGISTERS[variant]) {
      expect(ownWords(template), why).not.toMatch(pattern);
    }
  });

  it.each(mails.filter(({ script }) => script.move === "acknowledge" && script.id !== "comm.noreply.own"))(
    "$id restates the very problem, then commits to a day [000-1]",
    ({ template }) => {
      const required = slotsIn(template)
        .filter((one) => one.required)
        .map(({ slot }) => slot);
      const restated = required.findIndex((slot) => slot === "what_happened" || slot === "topic");
      expect(restated).toBeGreaterThanOrEqual(0);
      // Out of hours, the day is the one on which a person reads it.
      const day = required.findIndex((slot) => slot === "by_when" || slot === "reopen");
      expect(day).toBeGreaterThan(restated);
    },
  );

  it.each(mails.filter(({ script }) => NOES.includes(script.id)))(
    "$id gives its reasons, and a way on [000-27] [002-1]",
    ({ template }) => {
      const required = slotsIn(template)
        .filter((one) => one.required)
        .map(({ slot }) => slot);
      expect(required.some((slot) => ["facts", "reason", "reasons", "clause", "usage"].includes(slot))).toBe(
        true,
      );
      const ways = ["can_do", "alt", "review", "external_body"];
      expect(required.filter((slot) => ways.includes(slot)).length).toBeGreaterThanOrEqual(1);
    },
  );

  it.each(texts.filter(({ script }) => script.id === "gen.esc.brief"))(
    "$id hands up in six lines, with a trade and a date [000-25]",
    (one) => {
      expect(filled(one).text.match(/^[1-6]\. .+$/gm)).toHaveLength(6);
      expect(one.template).toMatch(/\n5\. .*\{proposal\}.*\n6\. .*\{decision_needed\}.*\{by_when\}/);
      expect(filled(one).words).toBeLessThanOrEqual(180);
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
    const used = new Set(texts.flatMap(({ template }) => slotsIn(template).map(({ slot }) => slot)));
    const unused = Object.keys(SLOTS).filter((name) => !used.has(name));
    // The three days stand in "what happens next", which any reply may take along.
    expect(unused.sort()).toEqual(["date", "next_1", "next_2", "next_3", "team"]);
  });
});
