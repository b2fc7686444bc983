/** What is shown of a ticket: the telling words and what stands around them, cut at words and sentences. */
import { describe, expect, it } from "vitest";
import { excerptOf, wholeWords } from "../../../lib/triage/excerpt";
import { readTicket } from "../../../lib/triage/read-ticket";

const shown = (text: string): string => {
  const messages = [{ role: "customer" as const, text }];
  return excerptOf(readTicket({ messages }), messages)
    .map((part) => part.text)
    .join("");
};

describe("an excerpt", () => {
  it("leaves sums whole", () => {
    const text = "My card was charged twice: €74.50 each. I only ordered once.";
    expect(shown(text)).not.toMatch(/€74\.(?!50)/);
  });

  it("ends no later than its sentence, and never inside a word", () => {
    const text =
      "My card was charged twice. Unbelievable circumstances followed from there onwards for weeks.";
    expect(shown(text)).not.toContain("Unbelievable");
  });
});

it("widens a quote to a word, and not to a chain of thousands", () => {
  const chain = "a-".repeat(5_000);
  const [start, end] = wholeWords(chain, 5_000, 5_003);
  expect(end - start).toBeLessThan(100);
});
