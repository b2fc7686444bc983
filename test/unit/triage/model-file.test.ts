/** The artefact's form: what is packed comes back, however far apart weights stand, and what has none takes no room. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeadName, openModel } from "../../../lib/triage/model-file";
import type { LinearModel } from "../../../lib/triage/training/linear";
import { packHeads, strongest } from "../../../lib/triage/training/pack";
import { LEVELS } from "../../../lib/triage/weight-codes";
import { weightOf } from "../../../lib/triage/weight-table";

const FEATURES = 1_200;

const modelOf = (classes: number, weights: readonly (readonly [number, number])[]): LinearModel => {
  const model = {
    classes,
    size: FEATURES,
    weights: new Float32Array(classes * FEATURES),
    bias: new Float32Array(classes).fill(-0.5),
  };
  for (const [at, weight] of weights) model.weights[at % model.weights.length] = weight;
  return model;
};

const packed = (heads: readonly { name: HeadName; model: LinearModel }[]) =>
  packHeads(
    heads.map(({ name, model }) => ({
      name,
      model,
      labels: Array.from({ length: model.classes }, (_, label) => `${name} ${label}`),
    })),
  );

const sparse = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 1 << 20 }), fc.double({ min: -3, max: 3, noNaN: true })),
  { maxLength: 60 },
);

describe("an artefact", () => {
  it("gives back every weight to within half a level, and 0 where there was none", () => {
    fc.assert(
      fc.property(sparse, sparse, fc.integer({ min: 1, max: 9 }), (one, other, classes) => {
        const heads = [
          { name: "subcategory" as const, model: modelOf(classes, one) },
          { name: "trigger" as const, model: modelOf(3, other) },
        ];
        const model = openModel(JSON.parse(JSON.stringify({ ...packed(heads), second: [] })), FEATURES);
        const wrong = heads.flatMap(({ name, model: { weights, classes: labels } }) =>
          [...weights].filter((weight, at) => {
            const label = model.heads[name].at + (at % labels);
            const level = weightOf(model.weights, Math.floor(at / labels), label);
            const size = Math.sqrt(Math.abs(weight) / (model.step[label] as number));
            if (level !== 0 && Math.sign(level) !== Math.sign(weight)) return true;
            return Math.abs(level) > LEVELS ** 2 || Math.abs(Math.sqrt(Math.abs(level)) - size) > 0.51;
          }),
        );
        expect(wrong).toEqual([]);
        const held = heads.flatMap(({ model: { weights } }) => [...weights].filter((weight) => weight !== 0));
        expect(model.weights.rows.length).toBeLessThanOrEqual(1 + 2 * held.length);
      }),
      { numRuns: 40 },
    );
  });

  it("is text that needs no escapes", () => {
    const weights = Array.from({ length: 2_000 }, (_, at) => [at * 97, Math.sin(at)] as const);
    const { features, gaps, levels } = packed([{ name: "subcategory", model: modelOf(27, weights) }]);
    const text = features + gaps + levels;
    expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  });
});

describe("the weights that are kept", () => {
  const energy = new Float64Array(FEATURES).fill(1);

  it("are those that move scores most", () => {
    const model = modelOf(2, [
      [0, 0.1],
      [1, -2],
      [5, 1],
      [9, 0.5],
    ]);
    const { first, label } = strongest(model, energy, 2);
    expect([...label]).toEqual([1, 1]);
    expect([...first.subarray(0, 4)]).toEqual([0, 1, 1, 2]);
    expect(first[FEATURES]).toBe(2);
  });

  it("are of words that texts have: what was never seen is left out", () => {
    const seen = Float64Array.from(energy).fill(0, 0, 1);
    const model = modelOf(1, [
      [0, 3],
      [1, 0.2],
    ]);
    const { first, label } = strongest(model, seen, 5);
    expect(label).toHaveLength(1);
    expect([...first.subarray(0, 3)]).toEqual([0, 0, 1]);
  });
});
