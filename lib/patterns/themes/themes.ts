/** The themes of a window as they are shown, and where each case belongs. */
import { groupBy, keysOf } from "../count";
import type { PatternCase, Theme } from "../types";
import { type FoundTheme, findThemes } from "./find";
import { labelsOf } from "./labels";
import { isPair, type Unit } from "./units";

/** A longer wording is taken where so large a share of a theme's cases has it. */
const WORDING = 0.6;

/** The units whose words name the theme: the pair that most of its cases have, else the theme's own. */
function namingUnits({ unit, cases }: FoundTheme): Set<Unit> {
  if (isPair(unit)) return new Set([unit]);
  const pairs = new Map<Unit, number>();
  for (const { units } of cases) {
    for (const each of new Set(units)) {
      if (isPair(each) && each.split("|").includes(unit)) {
        pairs.set(each, (pairs.get(each) ?? 0) + 1);
      }
    }
  }
  const [most] = [...pairs].sort((one, other) => other[1] - one[1]);
  return new Set(most && most[1] >= cases.length * WORDING ? [most[0]] : [unit]);
}

export interface Themes {
  all: readonly Theme[];
  /** The theme that most of some cases have in common, where a good part of them has one. */
  common: (cases: readonly PatternCase[]) => Theme | null;
  of: ReadonlyMap<string, Theme>;
  found: readonly { theme: Theme; unit: Unit; cases: readonly PatternCase[] }[];
}

/** A theme stands beside a complaint where so many of its cases, and so large a share of them, speak of it. */
const BESIDE = 0.25;
const BESIDE_CASES = 3;

export function themesOf(inside: readonly PatternCase[]): Themes {
  const found = findThemes(inside).map((each) => {
    const { label, labels } = labelsOf(namingUnits(each), each.cases);
    const theme: Theme = { id: each.unit, label, labels, keys: keysOf(each.cases) };
    return { theme, unit: each.unit, cases: each.cases };
  });
  const of = new Map(found.flatMap(({ theme, cases }) => cases.map(({ key }) => [key, theme] as const)));
  const common = (cases: readonly PatternCase[]): Theme | null => {
    const groups = groupBy(cases, ({ key }) => of.get(key) ?? null);
    const [most] = [...groups]
      .flatMap(([theme, own]) => (theme ? [{ theme, count: own.length }] : []))
      .sort((one, other) => other.count - one.count);
    return most && most.count >= BESIDE_CASES && most.count >= cases.length * BESIDE ? most.theme : null;
  };
  return { all: found.map(({ theme }) => theme), common, of, found };
}
