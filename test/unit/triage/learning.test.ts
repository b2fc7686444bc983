/** What corrections teach: similar tickets at once, the rest not at all, undone without a trace, and no text kept. */
import { describe, expect, it } from "vitest";
import { Lesson, learnFrom } from "../../../lib/triage/learning";
import { readTicket, ticketTraits } from "../../../lib/triage/read-ticket";
import type { Subcategory } from "../../../lib/triage/taxonomy";

const ticket = (text: string) => ({ messages: [{ role: "customer" as const, text }] });
const read = (text: string, lessons: Lesson[] = []) => readTicket(ticket(text), learnFrom(lessons));

/** A desk with a product of its own: here "the Zorblat hums" is a safety matter, whatever it sounds like. */
const FIRST = "Hello, my Zorblat 300 started to hum at night and the grumpel light flickers. Regards, Ana";
const SIMILAR = "The Zorblat 300 in our office has begun to hum, and its grumpel light flickers too.";
const OTHERS = [
  "You charged me twice for order 4471, please refund the second payment.",
  "My parcel never arrived although the tracking says delivered.",
  "Me cobraron dos veces el mismo pedido, devuélvanme uno de los cargos.",
  "O técnico marcou para terça e não apareceu.",
];

const lesson = (text: string, right: Subcategory, at = 1): Lesson => ({
  at,
  was: read(text).subcategory,
  right,
  traits: ticketTraits(ticket(text)),
});

describe("a correction", () => {
  it("changes the reading of that ticket and of one like it at once", () => {
    expect(read(FIRST).subcategory).not.toBe("safety");
    const taught = [lesson(FIRST, "safety"), lesson(`${FIRST} Please call.`, "safety", 2)];
    expect(read(FIRST, taught).subcategory).toBe("safety");
    expect(read(SIMILAR, taught).subcategory).toBe("safety");
  });

  it("leaves other tickets as they were", () => {
    const taught = [lesson(FIRST, "safety")];
    for (const text of OTHERS) expect(read(text, taught).subcategory).toBe(read(text).subcategory);
  });

  it("is undone without a trace", () => {
    const kept = lesson("The invoice names a firm we closed in March.", "invoice-validity");
    const undone = lesson(FIRST, "safety", 2);
    const before = learnFrom([kept]);
    learnFrom([kept, undone]);
    expect(learnFrom([kept])).toEqual(before);
    expect(read(FIRST, [])).toEqual(read(FIRST));
  });

  it("keeps numbers alone: no word of the ticket can be read in it", () => {
    const kept = JSON.stringify(lesson(FIRST, "safety"));
    expect(Lesson.safeParse(JSON.parse(kept)).success).toBe(true);
    for (const word of ["zorblat", "grumpel", "ana", "hum", "300"])
      expect(kept.toLowerCase().split(/[^a-z0-9]+/)).not.toContain(word);
  });

  it("is of the matter, not of a courtesy under it", () => {
    const customer = (text: string) => ({ role: "customer" as const, text });
    const agent = { role: "agent" as const, text: "Shall I send you a new one?" };
    const taught = ticketTraits({ messages: [customer(FIRST), agent, customer("Yes please")] });
    const courtesy = ticketTraits({ messages: [customer("Yes please")] });
    expect(taught.id.length).toBeGreaterThan(50);
    expect(taught.id.filter((feature) => courtesy.id.includes(feature))).toEqual([]);
  });

  it("is outvoted: one slip among several right ones does not stick", () => {
    const slip = lesson(OTHERS[0] as string, "fee");
    const right = [2, 3, 4].map((at) =>
      lesson(`${OTHERS[0]} ${"Thanks. ".repeat(at)}`, "duplicate-charge", at),
    );
    expect(read(OTHERS[0] as string, [slip, ...right]).subcategory).toBe("duplicate-charge");
  });
});
