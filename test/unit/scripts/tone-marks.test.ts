/** The linter over a filled reply: the very words are marked, and a better wording changes only the agent's own value. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markKey, piecesOf } from "../../../components/sidebar/tone-pieces";
import { composeReply } from "../../../lib/scripts/compose";
import { LIBRARY, scriptOf } from "../../../lib/scripts/library/index";
import { toneMarks } from "../../../lib/scripts/tone/marks";
import { type Script, shown } from "../../../lib/scripts/types";
import { languageOf, VARIANTS, type Variant } from "../../../lib/scripts/variants";
import { fullCase } from "./samples";
import { HARSH } from "./tone-samples";

const recap = scriptOf("gen.ack.recap") as Script;
const own = (text: string): Script => ({ ...recap, texts: { mail: { en: text } } });
const filled = (script: Script, values: Record<string, string>, variant: Variant = "en") =>
  composeReply(script, { variant, channel: "mail", values, locale: "en" });

describe("toneMarks", () => {
  it("is empty for a shipped reply filled well", () => {
    expect(toneMarks(filled(recap, fullCase("en")), "en")).toEqual([]);
  });

  it("marks what the agent typed, where it stands in the whole reply, and says why in the agent's language", () => {
    const reply = filled(own("Hello.\n\nI wrote to {who}. It comes by {by_when}."), {
      who: "Ann",
      by_when: "Friday, definitely",
    });
    const [mark, ...others] = toneMarks(reply, "es");
    expect(others).toEqual([]);
    expect(mark).toMatchObject({
      text: "definitely",
      family: "over-promise",
      fix: { better: "", slot: "by_when", value: "Friday" },
    });
    expect(reply.text.slice(mark?.start, mark?.end)).toBe("definitely");
    expect(mark?.why).toMatch(/^Promete/);
  });

  it("offers no click where the words are the template's, or half of them", () => {
    expect(toneMarks(filled(own("Kindly wait for {who}."), { who: "Ann" }), "en")).toMatchObject([
      { text: "Kindly", fix: null },
    ]);
    const half = toneMarks(filled(own("It is {topic} final."), { topic: "our decision is" }), "en");
    expect(half).toMatchObject([{ text: "our decision is final", fix: null }]);
  });

  it("leaves the label of a gap alone", () => {
    const reply = filled(own("By {by_when}."), {});
    const shouting = {
      ...reply,
      parts: reply.parts.map((part) => (part.kind === "gap" ? { ...part, label: "NOW OR NEVER" } : part)),
    };
    const text = shouting.parts.map(shown).join("");
    expect(text).toContain("‹NOW OR NEVER›");
    expect(toneMarks({ ...shouting, text }, "en")).toEqual([]);
  });
});

describe("with any of our harsh sentences in any slot", () => {
  const cell = fc
    .record({ script: fc.constantFrom(...LIBRARY), variant: fc.constantFrom(...VARIANTS) })
    .chain(({ script, variant }) => {
      const sentence = fc.constantFrom(...HARSH[languageOf(variant)].map(([, text]) => text));
      return fc.record({
        script: fc.constant(script),
        variant: fc.constant(variant),
        harsh: fc.record({ what_happened: sentence, topic: sentence, next: sentence }),
      });
    });

  it("cuts every part at its marks without losing a letter", () => {
    fc.assert(
      fc.property(cell, ({ script, variant, harsh }) => {
        const reply = filled(script, { ...fullCase(variant), ...harsh }, variant);
        const marks = toneMarks(reply, "en");
        let at = 0;
        let marked = "";
        for (const part of reply.parts) {
          const pieces = piecesOf(shown(part), at, marks);
          expect(pieces.map(({ text }) => text).join("")).toBe(shown(part));
          marked += pieces.map((piece) => (piece.marked ? piece.text : "")).join("");
          at += shown(part).length;
        }
        expect(marked).toBe(marks.map(({ text }) => text).join(""));
      }),
    );
  });

  it("is rid of a mark once its better wording is taken", () => {
    fc.assert(
      fc.property(cell, ({ script, variant, harsh }) => {
        let values = { ...fullCase(variant), ...harsh };
        for (let clicks = 0; clicks < 12; clicks++) {
          const mark = toneMarks(filled(script, values, variant), "en").find(({ fix }) => fix !== null);
          if (!mark?.fix) return;
          values = { ...values, [mark.fix.slot]: mark.fix.value };
        }
        expect(toneMarks(filled(script, values, variant), "en").filter(({ fix }) => fix)).toEqual([]);
      }),
    );
  });
});

it("ignores the same words for the same reason in any case, and others not", () => {
  const key = markKey({ family: "jargon", text: "Kindly" });
  expect(markKey({ family: "jargon", text: "kindly" })).toBe(key);
  expect(markKey({ family: "heat", text: "Kindly" })).not.toBe(key);
});
