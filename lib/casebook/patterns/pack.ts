/**
 * The facts of a week's cases in one row: what history needs as flat arrays that the database hands over in one piece,
 * the rest as text that is parsed only for the weeks that are looked at.
 */
import { type HistoryPart, historyOf } from "../../patterns/history";
import type { PatternCase } from "../../patterns/types";
import { categoryOf, type Subcategory } from "../../triage/taxonomy";

const WEEK = 7 * 86_400_000;
/** Cards are numbered by thousandths of the millisecond their case began in, newest first (`card-id.ts`). */
const PLACES = 1000;

/** The week a card's case was first seen in. */
export const bucketOf = (id: number): number => Math.floor(-id / PLACES / WEEK);
/** The week of a moment. */
export const bucketAt = (at: number): number => Math.floor(Math.max(0, at) / WEEK);

export interface PackRow {
  /** The week. */
  id: number;
  /** By place: the card, when the complaint came, its kind (a number in `kindNames`). */
  ids: Float64Array;
  at: Float64Array;
  kinds: Uint8Array;
  kindNames: string[];
  /** All units once, and which of them each case has (lib/patterns/history.ts). */
  units: string[];
  starts: Uint32Array;
  unitAt: Uint32Array;
  /**
   * What each term of each case means, in their order: the place of its unit in `units`, counted from 1; 0 for none.
   * Packs from before this was kept spell the units out in `rest`, which costs four fifths of reading it.
   */
  termUnits?: Uint32Array;
  /** JSON of the rest of each case, in order. */
  rest: string;
}

export interface Fact {
  id: number;
  fact: PatternCase;
}

function termUnitsOf(facts: readonly Fact[], units: readonly string[]): Uint32Array {
  const places = new Map(units.map((unit, place) => [unit, place + 1]));
  return Uint32Array.from(
    facts.flatMap(({ fact }) => fact.terms.map((_, place) => places.get(fact.units[place] ?? "") ?? 0)),
  );
}

export function packOf(bucket: number, facts: readonly Fact[]): PackRow {
  const { at, kinds, kindNames, units, starts, unitAt } = historyOf(facts.map(({ fact }) => fact));
  return {
    id: bucket,
    ids: Float64Array.from(facts, ({ id }) => id),
    at: Float64Array.from(at),
    kinds: Uint8Array.from(kinds),
    kindNames: [...kindNames],
    units: [...units],
    starts: Uint32Array.from(starts),
    unitAt: Uint32Array.from(unitAt),
    termUnits: termUnitsOf(facts, units),
    rest: JSON.stringify(facts.map(({ fact: { at: _, subcategory, category, units: __, ...rest } }) => rest)),
  };
}

/** The pack as a part of history. */
export const partOf = (pack: PackRow, gone: ReadonlySet<number>): HistoryPart => ({ ...pack, gone });

type Rest = Omit<PatternCase, "at" | "subcategory" | "category" | "units"> & { units?: readonly string[] };

/** The cases as they were packed; what was parsed is filled up rather than copied, which took three times as long. */
export function factsIn(pack: PackRow): Fact[] {
  const { units, termUnits } = pack;
  const rest = JSON.parse(pack.rest) as Rest[];
  let next = 0;
  const unitsOf = ({ terms }: Rest): string[] => terms.map(() => units[(termUnits?.[next++] ?? 0) - 1] ?? "");
  return rest.map((each, place) => {
    const subcategory = (pack.kindNames[pack.kinds[place] as number] ?? "not-a-dispute") as Subcategory;
    const fact = Object.assign(each, {
      at: pack.at[place] as number,
      subcategory,
      category: categoryOf(subcategory),
      units: each.units ?? unitsOf(each),
    });
    return { id: pack.ids[place] as number, fact };
  });
}
