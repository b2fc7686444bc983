/** Turns a playbook's question to another department into a message with the facts of this case. */

/** The facts a question may carry; one that is not known takes its line with it. */
export type QuestionFacts = Partial<
  Record<"customer" | "order" | "invoice" | "amount" | "date" | "records" | "by", string>
>;

const PLACEHOLDER = /\{(customer|order|invoice|amount|date|records|by)\}/g;

/**
 * Fills `copyText` of a step. Facts stand each on a line of their own, so an unknown one leaves no gap.
 * @param copyText already in the language of the interface
 */
export function fillQuestion(copyText: string, facts: QuestionFacts): string {
  const factOf = (name: string) => facts[name as keyof QuestionFacts]?.trim() ?? "";
  const isKnown = (line: string) =>
    [...line.matchAll(PLACEHOLDER)].every(([, name]) => factOf(name ?? "") !== "");
  return copyText
    .split("\n")
    .filter(isKnown)
    .map((line) => line.replace(PLACEHOLDER, (_, name: string) => factOf(name)))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}
