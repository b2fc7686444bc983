/** The sentence that carries the matter counts most for the kind of dispute, and what leads astray counts little. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Classifier } from "../../../lib/triage/classify";
import { FEATURE_COUNT } from "../../../lib/triage/features";
import { wordsWeighed } from "../../../lib/triage/first-look";
import { shippedModel } from "../../../lib/triage/model-file";
import { prepare } from "../../../lib/triage/prepare";
import { type Row, readCorpus } from "../../../lib/triage/training/corpus";
import { checkOf, withMarks } from "../../../lib/triage/training/marks";

/** What the words of each sentence count for the kind. */
const counts = (text: string): number[] => {
  const messages = [{ role: "customer" as const, text }];
  const prepared = prepare({ messages });
  wordsWeighed(new Classifier(shippedModel(FEATURE_COUNT)), prepared, messages);
  return prepared.instances.map(({ from }) => prepared.tokens[from]?.forKind ?? 0);
};

describe("the matter of a message", () => {
  it.each([
    [
      "The delivery problem from last month was solved, thank you. This time the kettle leaks from the base.",
      [0, 1],
    ],
    [
      "El mes pasado me cobraron de más y ya me lo devolvieron, todo bien. Ahora la cafetera llegó con el cristal roto.",
      [0, 1],
    ],
    ["O atraso da outra vez já foi resolvido, obrigada. Agora a fatura veio com o valor errado.", [0, 1]],
  ])("%s", (text, [astray, matter]) => {
    const found = counts(text);
    expect(found[matter as number]).toBeGreaterThan(found[astray as number] as number);
  });

  it("leaves what words weigh for everything else as it is", () => {
    const messages = [{ role: "customer" as const, text: "I am furious. The lamp arrived in pieces." }];
    const prepared = prepare({ messages });
    wordsWeighed(new Classifier(shippedModel(FEATURE_COUNT)), prepared, messages);
    expect(new Set(prepared.tokens.map(({ weight }) => weight))).toEqual(new Set([1]));
  });
});

describe("marks of sentences", () => {
  const row = (text: string): Row => ({
    subcategory: "damaged",
    emotion: "calm",
    triggers: [],
    asks: [],
    locale: "en-GB",
    language: "en",
    text,
    hand: "desk/en",
  });
  const folder = (line: string) => {
    const made = mkdtempSync(join(tmpdir(), "amends-marks-"));
    writeFileSync(join(made, "en.txt"), `# marks\n${line}\n`);
    return made;
  };
  const text = "Hello there. The lamp is broken.";

  it("go to the row that they were made for", () => {
    const rows = [row("Another one entirely."), row(text)];
    const marked = withMarks(rows, folder(`desk/en:1 ${checkOf(text)} NM`));
    expect(marked.map(({ marks }) => marks)).toEqual([undefined, "NM"]);
  });

  it.each([
    ["a message that was changed", `desk/en:0 ${checkOf("Hello.")} NM`, "was changed"],
    ["a sentence too few", `desk/en:0 ${checkOf(text)} M`, "2 sentences"],
    ["a letter that is none", `desk/en:0 ${checkOf(text)} NQ`, "2 sentences"],
    ["a row that is not there", `desk/en:7 ${checkOf(text)} NM`, "no row"],
  ])("refuse %s", (_, line, said) => {
    expect(() => withMarks([row(text)], folder(line))).toThrow(said);
  });

  it("fit the corpus, in every language", () => {
    const corpus = readCorpus("lib/triage/training/corpus");
    const marked = withMarks(corpus, "lib/triage/training/marks").filter(({ marks }) => marks);
    for (const language of ["en", "es", "pt"])
      expect(marked.filter((one) => one.language === language).length).toBeGreaterThan(1_700);
  }, 60_000);
});
