/** Exchanges as lessons: a typing slip stops the training instead of becoming one, and what is shipped can all be read. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { asks, REPLY } from "../../../lib/triage/thread";
import { parseExchange, readExchanges } from "../../../lib/triage/training/exchanges";

describe("a line of an exchange", () => {
  it("gives the label, the language, the answer and the reply", () => {
    const line = "settled | es-MX | ¿Ya le llegó? | Sí, ya llegó. / Gracias | a todos.";
    expect(parseExchange(line, "here:1")).toEqual({
      label: "settled",
      locale: "es-MX",
      language: "es",
      answer: "¿Ya le llegó?",
      reply: "Sí, ya llegó.\nGracias | a todos.",
    });
  });

  it.each([
    "setled | en-GB | Has it come? | Yes.",
    "settled | en-GB | Has it come? |",
    "settled | en-GB | | Yes, it has.",
  ])("is refused where something is wrong or missing: %s", (line) => {
    expect(() => parseExchange(line, "here:7")).toThrow();
  });
});

describe("the exchanges of the corpus", () => {
  const exchanges = readExchanges(
    fileURLToPath(new URL("../../../lib/triage/training/exchanges", import.meta.url)),
  );

  it("say each of the three things in each language, and no reply twice", () => {
    for (const language of ["en", "es", "pt"])
      for (const label of REPLY)
        expect(
          exchanges.filter((one) => one.language === language && one.label === label).length,
        ).toBeGreaterThan(80);
    expect(new Set(exchanges.map(({ reply }) => reply)).size).toBe(exchanges.length);
  });

  it("have questions and statements before each kind of reply", () => {
    for (const label of REPLY) {
      const asked = exchanges.filter((one) => one.label === label && asks([one.answer]));
      const all = exchanges.filter((one) => one.label === label);
      expect(asked.length).toBeGreaterThan(all.length / 6);
      expect(asked.length).toBeLessThan(all.length);
    }
  });
});

describe("what follows a question", () => {
  it("is told from what follows an answer", () => {
    expect(asks(["It is on its way.", "Which colour was it? "])).toBe(true);
    expect(asks(["Which colour was it? 🙂 Kind regards, Ana"])).toBe(true);
    expect(asks(["It is on its way: https://post.example/track?id=77"])).toBe(false);
    expect(asks(["It is on its way."])).toBe(false);
    expect(asks([])).toBe(false);
  });
});
