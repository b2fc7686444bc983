/** The parts of insertion that need no browser: what counts as arrived, and what is pasted. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../lib/editors/paste";
import { bare } from "../../../lib/editors/text";
import { isSatisfied, occurrences } from "../../../lib/editors/verify";

describe("isSatisfied", () => {
  const after = (content: string, before: string, needle: string) =>
    isSatisfied(content, {
      needle,
      countBefore: occurrences(before, needle),
      whole: before + needle,
      least: 0,
    });

  it("wants the text once more than before", () => {
    expect(after("Hello", "", "Hello")).toBe(true);
    expect(after("HelloHello", "Hello", "Hello")).toBe(true);
    expect(after("", "", "Hello")).toBe(false);
    expect(after("Hello", "Hello", "Hello")).toBe(false);
    expect(after("HelloHello", "", "Hello")).toBe(false);
  });

  it("accepts a text put into the middle of its own copy", () => {
    expect(
      isSatisfied("HelHellolo", { needle: "Hello", countBefore: 1, whole: "HelHellolo", least: 10 }),
    ).toBe(true);
  });

  it("accepts a text put elsewhere, but no loss of the agent's own words", () => {
    const expected = { needle: "Hello", countBefore: 0, whole: "DearHelloAna", least: 12 };
    expect(isSatisfied("HelloDearAna", expected)).toBe(true);
    expect(isSatisfied("HelloAna", expected)).toBe(false);
  });
});

describe("bare", () => {
  it("forgets what editors change about white space, and nothing else", () => {
    expect(bare("a\u00a0b\n\n c\u200b\ufeff")).toBe("abc");
    expect(bare("Não, 89,90 €!")).toBe("Não,89,90€!");
  });
});

describe("htmlOf", () => {
  it("makes paragraphs and lines, an empty one last where the text is closed", () => {
    expect(htmlOf("One.\nStill one.\n\nTwo.\n\n")).toBe("<p>One.<br>Still one.</p><p>Two.</p><p><br></p>");
  });

  it("leaves one paragraph alone without a block, to go into a line", () => {
    expect(htmlOf("One.\nStill one.")).toBe("One.<br>Still one.");
  });

  it("lets no sign of the text become markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const inside = htmlOf(text).replace(/<\/?p>|<br>/g, "");
        expect(inside).not.toMatch(/[<>"]/);
        expect(inside.replace(/&(?:amp|lt|gt|quot);/g, "")).not.toContain("&");
      }),
    );
  });
});
