/** The second look: packed and opened without loss that counts, and heard: what kind it is moves what is asked. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chance } from "../../../lib/triage/chance";
import { Classifier } from "../../../lib/triage/classify";
import { FEATURE_COUNT } from "../../../lib/triage/features";
import { CLUES, cluesOf, firstLook, OWN_CLUES } from "../../../lib/triage/first-look";
import { shippedModel } from "../../../lib/triage/model-file";
import { prepare } from "../../../lib/triage/prepare";
import {
  lookAgain,
  openSecond,
  packSecond,
  type SecondHead,
  type SecondName,
} from "../../../lib/triage/second-look";
import { lookedAt } from "../../bench/triage-tickets";

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
        const file = JSON.parse(JSON.stringify(packSecond("ask", head)));
        const opened = openSecond([file]).ask;
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

const scoresOf = (head: SecondHead, clues: Float64Array): number[] =>
  Array.from({ length: head.labels }, (_, label) => lookAgain(head, clues, label));

describe("looking again", () => {
  it("adds up what each clue says for each label", () => {
    const head = headOf(2, (clue, label) => (label === 0 ? clue : clue === OWN_CLUES.ask ? -3 : 0));
    const clues = new Float64Array(CLUES);
    expect(scoresOf(head, clues)).toEqual([0, 0]);
    clues[OWN_CLUES.ask] = 2;
    clues[5] = 0.5;
    expect(scoresOf(head, clues)).toEqual([2 * OWN_CLUES.ask + 2.5, -6]);
  });
});

const classifier = new Classifier(shippedModel(FEATURE_COUNT));
const { heads, second } = classifier.model;
const tickets = lookedAt().map((ticket) => {
  const { subject, messages, gold } = ticket;
  const first = firstLook(classifier, prepare({ subject, messages }), messages);
  return { ticket, gold, first, clues: cluesOf(first, first.asks) };
});
/** From this chance on a label is taken to be told, before and after alike. */
const TOLD = 0.5;

/** Whether each finding was right before and after: one of each for a label of which one is true, else one a label. */
const rightness = (name: SecondName): [boolean, boolean][] =>
  tickets.flatMap(({ gold, first, clues }): [boolean, boolean][] => {
    const after = scoresOf(second[name], clues);
    const held: readonly string[] = name === "ask" ? gold.ask : gold.triggers;
    return (name === "ask" ? first.asks : first.triggers).map(({ label, any }, at) => {
      const stated = held.includes(label);
      return [any >= TOLD === stated, chance(after[at] as number) >= TOLD === stated];
    });
  });

describe("the shipped second look", () => {
  it.each(["ask", "trigger"] as const)("puts more of %s right than it spoils", (name) => {
    const changes = rightness(name);
    const repaired = changes.filter(([before, after]) => !before && after).length;
    const spoiled = changes.filter(([before, after]) => before && !after).length;
    expect(repaired).toBeGreaterThan(spoiled + 5);
  });

  it("hears asks that the first look finds unlikely, and drops some that it finds likely", () => {
    const moved = tickets.flatMap(({ gold, first, clues }) => {
      const after = scoresOf(second.ask, clues);
      return first.asks.map(({ label, any }, at) => ({
        held: (gold.ask as readonly string[]).includes(label),
        before: any >= TOLD,
        after: chance(after[at] as number) >= TOLD,
      }));
    });
    expect(moved.filter(({ held, before, after }) => held && !before && after).length).toBeGreaterThan(2);
    expect(moved.filter(({ held, before, after }) => !held && before && !after).length).toBeGreaterThan(2);
  });

  it("weighs the kind: the same letter asks for something else where it is about something else", () => {
    const { first } = tickets.find(({ ticket }) => ticket.id === "apart-pt-31") as (typeof tickets)[number];
    const access = heads.ask.labels.indexOf("access");
    const asking = (about: string): number => {
      const kind = first.kind.map((score, at) => (heads.subcategory.labels[at] === about ? 8 : score));
      return lookAgain(second.ask, cluesOf({ ...first, kind }, first.asks), access);
    };
    expect(asking("account-access")).toBeGreaterThan(asking("damaged") + 0.1);
  });
});
