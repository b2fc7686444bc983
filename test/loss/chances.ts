/** What is struck, and by what: drawn by seed, the dear blows seldom enough for CI. */
import { seeded } from "../bench/casebook/made-up-cases.ts";
import type { Job } from "./in-view.ts";

export type Blow = "worker" | "tab" | "reload" | "kill";
export type Kind = Job["kind"] | "by-hand";

/** One round: what is done, and what hits it. */
export interface Round {
  number: number;
  kind: Kind;
  blow: Blow;
  /** All chance within the round, so that it can be repeated by itself. */
  random: () => number;
}

const BLOWS: readonly (readonly [Blow, number])[] = [
  ["worker", 62],
  ["tab", 25],
  ["reload", 5],
  ["kill", 8],
];
const KINDS: readonly (readonly [Kind, number])[] = [
  ["typing", 24],
  ["noting", 12],
  ["deciding", 14],
  ["importing", 14],
  ["backing-up", 6],
  ["restoring", 12],
  ["undoing", 6],
  ["migrating", 5],
  ["by-hand", 7],
];

function drawn<T extends string>(list: readonly (readonly [T, number])[], random: () => number): T {
  let left = random() * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of list) {
    left -= weight;
    if (left < 0) return name;
  }
  return (list[0] as readonly [T, number])[0];
}

/** Keeps the chances of two rounds apart. */
const APART = 7919;

/** The rounds of a seed: the same ones each time, whichever browser does them. */
export function roundsOf(seed: number, count: number): Round[] {
  return Array.from({ length: count }, (_, index) => {
    const random = seeded(seed * APART + index);
    return { number: index + 1, kind: drawn(KINDS, random), blow: drawn(BLOWS, random), random };
  });
}

/** Rounds of one's own choice, with the chances of a seed. */
export const chosenRounds = (seed: number, chosen: readonly (readonly [Kind, Blow])[]): Round[] =>
  chosen.map(([kind, blow], index) => ({
    number: index + 1,
    kind,
    blow,
    random: seeded(seed * APART + index),
  }));
