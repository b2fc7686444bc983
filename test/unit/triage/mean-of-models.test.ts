import { expect, it } from "vitest";
import { type LinearModel, meanOf } from "../../../lib/triage/training/linear.ts";

const model = (weights: number[], bias: number[]): LinearModel => ({
  classes: 2,
  size: 1,
  weights: Float32Array.from(weights),
  bias: Float32Array.from(bias),
});

it("is weight by weight the mean of all", () => {
  const mean = meanOf([model([1, -2], [0, 1]), model([3, 0], [1, 1]), model([5, 5], [-1, 4])]);
  expect([...mean.weights]).toEqual([3, 1]);
  expect([...mean.bias]).toEqual([0, 2]);
});

it("is the model itself where there is one", () => {
  expect([...meanOf([model([0.25, 4], [1, 2])]).weights]).toEqual([0.25, 4]);
});
