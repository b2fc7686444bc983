/** Complaints in short, many at a time: when each came, of what kind, and what it spoke of; flat, as the casebook keeps them. */
import { ALL_SUBCATEGORIES, type Subcategory } from "../triage/taxonomy";
import type { PatternCase } from "./types";

export interface HistoryPart {
  /** By place. */
  at: ArrayLike<number>;
  kinds: ArrayLike<number>;
  /** What the numbers of kinds mean. */
  kindNames: readonly string[];
  /** Every unit once; those of place `n` are the numbers from `starts[n]` to `starts[n + 1]` of `unitAt`. */
  units: readonly string[];
  starts: ArrayLike<number>;
  unitAt: ArrayLike<number>;
  /** Places that no longer hold. */
  gone: ReadonlySet<number>;
}

const NOT_A_DISPUTE: Subcategory = "not-a-dispute";
const NONE: ReadonlySet<number> = new Set();

/** Some cases as a part of history. */
export function historyOf(cases: readonly Pick<PatternCase, "at" | "subcategory" | "units">[]): HistoryPart {
  const places = new Map<string, number>();
  const starts = [0];
  const unitAt: number[] = [];
  for (const { units } of cases) {
    for (const unit of new Set(units)) {
      if (unit === "") continue;
      const place = places.get(unit) ?? places.size;
      places.set(unit, place);
      unitAt.push(place);
    }
    starts.push(unitAt.length);
  }
  return {
    at: cases.map(({ at }) => at),
    kinds: cases.map(({ subcategory }) => ALL_SUBCATEGORIES.indexOf(subcategory)),
    kindNames: ALL_SUBCATEGORIES,
    units: [...places.keys()],
    starts,
    unitAt,
    gone: NONE,
  };
}

/** Goes through the disputes of a history. */
export function eachDispute(
  history: readonly HistoryPart[],
  until: number,
  see: (at: number, kind: Subcategory) => void,
): void {
  for (const { at, kinds, kindNames, gone } of history) {
    const names = kindNames.map((name) => name as Subcategory);
    for (let place = 0; place < at.length; place++) {
      const kind = names[kinds[place] as number] ?? NOT_A_DISPUTE;
      const when = at[place] as number;
      if (kind !== NOT_A_DISPUTE && when <= until && !gone.has(place)) see(when, kind);
    }
  }
}

/** When disputes came that spoke of some units, for each of these. */
export function timesOfUnits(
  history: readonly HistoryPart[],
  until: number,
  wanted: readonly string[],
): Map<string, number[]> {
  const times = new Map<string, number[]>(wanted.map((unit) => [unit, []]));
  for (const { at, kinds, kindNames, units, starts, unitAt, gone } of history) {
    const lists = units.map((unit) => times.get(unit));
    if (lists.every((list) => list === undefined)) continue;
    for (let place = 0; place < at.length; place++) {
      const when = at[place] as number;
      if (when > until || gone.has(place) || kindNames[kinds[place] as number] === NOT_A_DISPUTE) continue;
      const end = starts[place + 1] as number;
      for (let index = starts[place] as number; index < end; index++)
        lists[unitAt[index] as number]?.push(when);
    }
  }
  return times;
}
