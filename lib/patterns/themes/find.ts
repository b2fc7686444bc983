/**
 * Finds what several complaints speak of. Each case has units (a thing, a name, two words together); the unit that
 * explains most cases not yet explained names a theme, as long as there is one; then each case goes to the theme whose
 * own words it shares most of.
 */
import type { PatternCase } from "../types";
import { isPair, type Unit } from "./units";

/** Cases that speak of one thing before it is a theme. */
export const LEAST_CASES = 3;
/** A unit in so large a share of many cases is the air they breathe. */
const EVERYWHERE = 0.4;
const MANY = 30;
/** A word belongs to a theme where so large a share of its cases has it, and so many times the share elsewhere. */
const OWN_SHARE = 0.25;
const OWN_LIFT = 4;

export interface FoundTheme {
  unit: Unit;
  /** The units its cases share. */
  own: Map<Unit, number>;
  cases: PatternCase[];
}

export interface Known {
  each: PatternCase;
  units: ReadonlySet<Unit>;
}

const unitsOf = (each: PatternCase): Known => ({
  each,
  units: new Set(each.units.filter((unit) => unit !== "")),
});

function casesByUnit(known: readonly Known[]): Map<Unit, Known[]> {
  const found = new Map<Unit, Known[]>();
  for (const one of known) {
    for (const unit of one.units) {
      const cases = found.get(unit);
      if (cases) cases.push(one);
      else found.set(unit, [one]);
    }
  }
  return found;
}

const evenness = (cases: readonly Known[], nameOf: (known: Known) => string): number => {
  const counts = new Map<string, number>();
  for (const one of cases) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count / cases.length) ** 2, 0);
};

/**
 * How much the cases are alike: 1 for all of one kind, less for each kind more. Kinds of one family count by half: how
 * a locker that was full is read depends on the words around it.
 */
const concentration = (cases: readonly Known[]): number =>
  Math.max(
    evenness(cases, ({ each }) => each.subcategory),
    evenness(cases, ({ each }) => each.category) / 2,
  );

/** Things count most; a name that nobody explained may be chance, unless its cases are of one kind. */
function weightOf(unit: Unit): number {
  const things = unit.split("|").filter((part) => part.startsWith("t:")).length;
  const names = unit.split("|").filter((part) => part.startsWith("n:")).length;
  if (isPair(unit)) return things + names === 2 ? 1.15 : things === 1 ? 0.8 : 0.65;
  return things === 1 ? 1 : 0.75;
}

/** Cases of one kind that a word must stand for: what is named in complaints of every kind is their surroundings. */
const LEAST_ALIKE = 2;
/** Unless so many name it, and so large a share of all: then it is a theme of the house, however it is complained of. */
const MUCH_NAMED = { cases: 5, share: 0.04 };

/** The units that name themes, strongest first. */
function seeds(known: readonly Known[]): Unit[] {
  const all = casesByUnit(known);
  const limit = known.length >= MANY ? known.length * EVERYWHERE : Number.POSITIVE_INFINITY;
  // Most worth by mere number first: once what is left cannot win, nobody need look at it.
  const open = [...all]
    .filter(([, cases]) => cases.length >= LEAST_CASES && cases.length <= limit)
    .map(([unit, cases]) => ({ unit, cases, weight: weightOf(unit), most: cases.length * weightOf(unit) }))
    .sort(
      (one, other) =>
        other.most - one.most ||
        Number(isPair(one.unit)) - Number(isPair(other.unit)) ||
        (one.unit < other.unit ? -1 : 1),
    );
  const muchNamed = ({ length }: readonly Known[]): boolean =>
    length >= MUCH_NAMED.cases && length >= known.length * MUCH_NAMED.share;
  const explained = new Set<Known>();
  const chosen: Unit[] = [];
  for (;;) {
    let best: { unit: Unit; cases: Known[]; gain: number } | null = null;
    for (const candidate of open) {
      if (best && candidate.most <= best.gain) break;
      const { unit, weight } = candidate;
      candidate.cases = candidate.cases.filter((one) => !explained.has(one));
      if (candidate.cases.length < LEAST_CASES) continue;
      const alike = candidate.cases.length * concentration(candidate.cases);
      const gain = alike * weight;
      if ((alike >= LEAST_ALIKE || muchNamed(candidate.cases)) && (!best || gain > best.gain))
        best = { unit, cases: candidate.cases, gain };
    }
    if (!best) return chosen;
    chosen.push(best.unit);
    for (const one of best.cases) explained.add(one);
  }
}

/** The units that a theme's cases share more than others do, by how much they say. */
function ownUnits(
  unit: Unit,
  cases: readonly Known[],
  all: ReadonlyMap<Unit, readonly Known[]>,
  total: number,
): Map<Unit, number> {
  const counts = new Map<Unit, number>();
  for (const { units } of cases) for (const each of units) counts.set(each, (counts.get(each) ?? 0) + 1);
  const own = new Map<Unit, number>([[unit, 3]]);
  for (const [each, count] of counts) {
    const share = count / cases.length;
    const elsewhere = ((all.get(each)?.length ?? count) - count + 0.5) / (total - cases.length + 1);
    const lift = share / elsewhere;
    if (count >= 2 && share >= OWN_SHARE && lift >= OWN_LIFT) {
      own.set(each, Math.max(own.get(each) ?? 0, Math.log(lift) * share));
    }
  }
  return own;
}

/** A name and the same name with a word beside it are one theme where the two together are most of it. */
const SAME_NAME = 0.5;

/** Joins a pair's theme with that of one of its parts, where the part hardly stands without it. */
function joined(themes: readonly FoundTheme[]): FoundTheme[] {
  const gone = new Set<FoundTheme>();
  for (const pair of themes.filter(({ unit }) => isPair(unit))) {
    for (const part of themes) {
      const { length } = pair.cases;
      if (gone.has(part) || !pair.unit.split("|").includes(part.unit)) continue;
      if (length < (length + part.cases.length) * SAME_NAME) continue;
      pair.cases.push(...part.cases);
      gone.add(part);
    }
  }
  return themes.filter((theme) => !gone.has(theme));
}

/** Themes among some cases; a case is in one theme at most. */
export function findThemes(cases: readonly PatternCase[]): FoundTheme[] {
  const known = cases.map(unitsOf);
  const all = casesByUnit(known);
  const themes = seeds(known).map((unit) => ({
    unit,
    own: ownUnits(unit, all.get(unit) ?? [], all, known.length),
    cases: [] as PatternCase[],
  }));
  for (const { each, units } of known) {
    let best: { theme: FoundTheme; score: number } | null = null;
    for (const theme of themes) {
      let score = 0;
      for (const unit of units) score += theme.own.get(unit) ?? 0;
      if (score >= 1 && (!best || score > best.score)) best = { theme, score };
    }
    best?.theme.cases.push(each);
  }
  return joined(themes)
    .filter((theme) => theme.cases.length >= LEAST_CASES)
    .sort((one, other) => other.cases.length - one.cases.length);
}
