/** A question to a colleague carries what is known and shows no holes. */
import { describe, expect, it } from "vitest";
import { localize, UiLocale } from "../../../lib/i18n/localized";
import { PLAYBOOKS } from "../../../lib/resolution/playbooks/index";
import { fillQuestion } from "../../../lib/resolution/question";

const QUESTIONS = PLAYBOOKS.flatMap(({ steps }) => steps.flatMap((step) => step.copyText ?? []));

describe("fillQuestion", () => {
  it("fills what is known and drops the lines of what is not", () => {
    const text =
      "To Finance: did both settle?\n\nOrder: {order}\nAmount: {amount}\nDate: {date}\n\nWhen can you answer?";
    expect(fillQuestion(text, { amount: "89.90 USD", date: " " })).toBe(
      "To Finance: did both settle?\n\nAmount: 89.90 USD\n\nWhen can you answer?",
    );
  });

  it("takes a customer’s strange name for text, not for a pattern", () => {
    expect(fillQuestion("Customer: {customer}", { customer: "$& {order} $1" })).toBe(
      "Customer: $& {order} $1",
    );
  });

  it("leaves no brace in any question of the playbooks, with or without facts", () => {
    const facts = { customer: "Ana", order: "8123", invoice: "F-9", amount: "10 EUR", date: "3 Nov" };
    for (const question of QUESTIONS) {
      for (const locale of UiLocale.options) {
        const [full, empty] = [facts, {}].map((each) => fillQuestion(localize(question, locale), each));
        expect(full).toContain("8123");
        expect(`${full}${empty}`).not.toMatch(/[{}]|\n{3}/);
      }
    }
  });
});
