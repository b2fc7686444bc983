/** Second contacts that only the shape of the thread shows, and threats that are not the matter. */
import { describe, expect, it } from "vitest";
import { readTicket } from "../../../lib/triage/read-ticket";

const thread = (...texts: string[]) =>
  readTicket({
    messages: texts.map((text, at) => ({
      role: at % 2 === 0 ? ("customer" as const) : ("agent" as const),
      text,
    })),
  });

const FIRST = "You charged my card twice for order HB-20441, 143.50 each. Please return one of them.";

describe("a customer who comes back", () => {
  it("after an answer that missed the point has contacted us again", () => {
    const { triggers } = thread(FIRST, "Please restart the app.", "No. It is about the money, not the app!!");
    expect(triggers).toContain("repeat-contact");
  });

  it("with what was asked for has not", () => {
    const { triggers } = thread(
      FIRST,
      "Could you send the booking number?",
      "Sure, it is HB-20441. Thank you.",
    );
    expect(triggers).not.toContain("repeat-contact");
  });

  it("is read by customers' words alone: an agent's message changes no category", () => {
    const agent = "Was your parcel damaged? Our courier lost many. Your subscription renews on Monday.";
    const alone = readTicket({ messages: [{ role: "customer", text: FIRST }] });
    const answered = readTicket({
      messages: [
        { role: "customer", text: FIRST },
        { role: "agent", text: agent },
      ],
    });
    expect(answered.subcategory).toBe(alone.subcategory);
    expect(answered.confidence).toBe(alone.confidence);
  });
});

describe("a threat", () => {
  it("is not the matter, and what is threatened is not asked for", () => {
    const reading = thread(
      "I was billed twice this month. I want the second charge refunded, or I will cancel my subscription.",
    );
    expect(reading.subcategory).toBe("duplicate-charge");
    expect(reading.triggers).toContain("churn-threat");
    expect(reading.ask).toEqual(["refund"]);
  });
});
