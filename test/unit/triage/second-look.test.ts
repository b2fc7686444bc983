/** The second look: packed and opened without loss that counts, and heard: what is asked and felt moves the kind. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Classifier } from "../../../lib/triage/classify";
import { FEATURE_COUNT } from "../../../lib/triage/features";
import { CLUES, cluesOf, firstLook, OWN_CLUES } from "../../../lib/triage/first-look";
import { shippedModel } from "../../../lib/triage/model-file";
import { prepare } from "../../../lib/triage/prepare";
import { readTicket } from "../../../lib/triage/read-ticket";
import { lookAgain, openSecond, packSecond, type SecondHead } from "../../../lib/triage/second-look";
import { type Labelled, lookedAt } from "../../bench/triage-tickets";

const headOf = (labels: number, weightOf: (clue: number, label: number) => number): SecondHead => ({
  labels,
  weights: Float32Array.from({ length: CLUES * labels }, (_, at) =>
    weightOf(Math.floor(at / labels), at % labels),
  ),
});

describe("packing a head", () => {
  it("gives every weight back to within half a step of its label, whatever the weights", () => {
    const heads = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 1e6 }))
      .map(([labels, seed]) =>
        headOf(labels, (clue, label) => Math.sin(seed * (clue + 1) + label) * (label + 0.1)),
      );
    fc.assert(
      fc.property(heads, (head) => {
        const file = JSON.parse(JSON.stringify(packSecond("emotion", head)));
        const opened = openSecond([file]).emotion;
        expect(opened.labels).toBe(head.labels);
        expect(opened.weights.length).toBe(head.weights.length);
        const off = Array.from(head.weights, (weight, at) => {
          const step = file.step[at % head.labels] as number;
          return Math.abs((opened.weights[at] as number) - weight) / step;
        });
        expect(Math.max(...off)).toBeLessThanOrEqual(0.51);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps heads apart, and a label whose weights are all zero", () => {
    const ask = headOf(2, (clue, label) => (label === 1 ? 0 : clue));
    const trigger = headOf(3, (clue) => -clue);
    const opened = openSecond([packSecond("ask", ask), packSecond("trigger", trigger)]);
    expect([opened.ask.labels, opened.trigger.labels]).toEqual([2, 3]);
    expect(opened.ask.weights[2 * (CLUES - 1)]).toBeCloseTo(CLUES - 1, 1);
    expect(Math.abs(opened.ask.weights[2 * (CLUES - 1) + 1] as number)).toBeLessThan(1e-6);
    expect(opened.trigger.weights[3 * (CLUES - 1)]).toBeCloseTo(1 - CLUES, 1);
  });
});

describe("looking again", () => {
  it("adds up what each clue says for each label", () => {
    const head = headOf(2, (clue, label) => (label === 0 ? clue : clue === OWN_CLUES.ask ? -3 : 0));
    const clues = new Float64Array(CLUES);
    expect([...lookAgain(head, clues)]).toEqual([0, 0]);
    clues[OWN_CLUES.ask] = 2;
    clues[5] = 0.5;
    expect([...lookAgain(head, clues)]).toEqual([2 * OWN_CLUES.ask + 2.5, -6]);
  });
});

const classifier = new Classifier(shippedModel(FEATURE_COUNT));
const { heads, second } = classifier.model;

const likeliest = (name: "subcategory" | "emotion", scores: Float64Array): string =>
  heads[name].labels[scores.indexOf(Math.max(...scores))] as string;

/** What the first look alone says, and what is said after the second. */
const looks = ({ subject, messages }: Labelled) => {
  const first = firstLook(classifier, prepare({ subject, messages }), messages);
  const clues = cluesOf(first, first.asks);
  return {
    clues,
    kind: [
      likeliest("subcategory", first.kind),
      likeliest("subcategory", lookAgain(second.subcategory, clues)),
    ],
    emotion: [likeliest("emotion", first.emotion), likeliest("emotion", lookAgain(second.emotion, clues))],
  };
};

describe("the shipped second look", { timeout: 30_000 }, () => {
  const tickets = lookedAt();
  const byId = (id: string): Labelled => tickets.find((ticket) => ticket.id === id) as Labelled;

  it.each([
    ["en-15", "a parcel, and expressly no refund"],
    ["es-16", "a date kept at last"],
    ["pt-16", "a date kept at last"],
    ["apart-pt-17", "the sofa that is missing"],
  ])("hears in %s what the first look finds unlikely, that delivery is asked for: %s", (id) => {
    const ticket = byId(id);
    const { clues } = looks(ticket);
    const at = heads.ask.labels.indexOf("delivery");
    expect(clues[OWN_CLUES.ask + at]).toBeLessThan(0);
    expect(readTicket(ticket).ask).toContain("delivery");
    expect(readTicket(ticket).ask).not.toContain("refund");
  });

  it("hears that a refund is told of and not asked for", () => {
    const ticket = byId("apart-en-53");
    const { clues } = looks(ticket);
    expect(clues[OWN_CLUES.ask + heads.ask.labels.indexOf("refund")]).toBeGreaterThan(0);
    expect(readTicket(ticket).ask).not.toContain("refund");
  });

  it.each([
    ["apart-en-33", "an appointment in the story, but a clerk's words are the matter"],
    ["apart-pt-17", "a settled exchange told first, a late parcel meant"],
    ["apart-pt-31", "a bill nobody owes, and it is the sum that is disputed"],
  ])("reads %s right: %s", (id) => {
    const ticket = byId(id);
    expect(readTicket(ticket).subcategory).toBe(ticket.gold.subcategory);
  });

  it("puts more feelings and kinds right than it spoils", () => {
    const changes = { kind: { repaired: 0, spoiled: 0 }, emotion: { repaired: 0, spoiled: 0 } };
    for (const ticket of tickets) {
      const said = looks(ticket);
      for (const name of ["kind", "emotion"] as const) {
        const gold = name === "kind" ? ticket.gold.subcategory : ticket.gold.emotion;
        const [before, after] = said[name].map((label) => label === gold);
        if (!before && after) changes[name].repaired += 1;
        if (before && !after) changes[name].spoiled += 1;
      }
    }
    expect(changes.kind.repaired).toBeGreaterThan(0);
    expect(changes.kind.repaired).toBeGreaterThanOrEqual(changes.kind.spoiled);
    expect(changes.emotion.repaired).toBeGreaterThan(changes.emotion.spoiled + 4);
  });

  it("weighs the asks: the same letter scores otherwise when another thing is asked", () => {
    const { clues } = looks(byId("apart-pt-31"));
    const refund = heads.ask.labels.indexOf("refund");
    const without = Float64Array.from(clues);
    without[OWN_CLUES.ask + refund] = -5;
    const kinds = heads.subcategory.labels;
    const moved = (label: string): number =>
      (lookAgain(second.subcategory, clues)[kinds.indexOf(label)] as number) -
      (lookAgain(second.subcategory, without)[kinds.indexOf(label)] as number);
    expect(Math.abs(moved("refund-missing"))).toBeGreaterThan(0.1);
  });
});
