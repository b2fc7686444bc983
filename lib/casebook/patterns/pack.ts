/**
 * The facts of a week's cases in one row: what history needs as flat arrays that the database hands over in one piece,
 * the rest as text that is parsed only for the weeks that are looked at.
 */
import type { PastCase, PatternCase } from "../../patterns/types";
import { ALL_SUBCATEGORIES, categoryOf, type Subcategory } from "../../triage/taxonomy";

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
  /** By place: the card, when the complaint came, its kind (its place among the subcategories kept beside). */
  ids: Float64Array;
  at: Float64Array;
  kinds: Uint8Array;
  kindNames: string[];
  /** All terms once, and which of them each case has: those of place `n` lie between two `starts`. */
  words: string[];
  starts: Uint32Array;
  terms: Uint32Array;
  /** JSON of the rest of each case, in order. */
  rest: string;
}

export interface Fact {
  id: number;
  fact: PatternCase;
}

export function packOf(bucket: number, facts: readonly Fact[]): PackRow {
  const places = new Map<string, number>();
  const starts = new Uint32Array(facts.length + 1);
  const terms: number[] = [];
  facts.forEach(({ fact }, place) => {
    for (const term of fact.terms) {
      const known = places.get(term) ?? places.size;
      places.set(term, known);
      terms.push(known);
    }
    starts[place + 1] = terms.length;
  });
  return {
    id: bucket,
    ids: Float64Array.from(facts, ({ id }) => id),
    at: Float64Array.from(facts, ({ fact }) => fact.at),
    kinds: Uint8Array.from(facts, ({ fact }) => ALL_SUBCATEGORIES.indexOf(fact.subcategory)),
    kindNames: ALL_SUBCATEGORIES,
    words: [...places.keys()],
    starts,
    terms: Uint32Array.from(terms),
    rest: JSON.stringify(facts.map(({ fact: { at, subcategory, category, terms: _, ...rest } }) => rest)),
  };
}

const termsAt = (pack: PackRow, place: number): string[] =>
  Array.from(
    pack.terms.subarray(pack.starts[place], pack.starts[place + 1]),
    (term) => pack.words[term] as string,
  );

const kindAt = (pack: PackRow, place: number): Subcategory =>
  (pack.kindNames[pack.kinds[place] as number] ?? "not-a-dispute") as Subcategory;

/** What history needs of each case, by place. */
export const pastOf = (pack: PackRow): PastCase[] =>
  Array.from(pack.at, (at, place) => ({ at, subcategory: kindAt(pack, place), terms: termsAt(pack, place) }));

/** The cases as they were packed. */
export function factsIn(pack: PackRow): Fact[] {
  const rest = JSON.parse(pack.rest) as Omit<PatternCase, "at" | "subcategory" | "category" | "terms">[];
  return rest.map((each, place) => {
    const subcategory = kindAt(pack, place);
    return {
      id: pack.ids[place] as number,
      fact: {
        ...each,
        at: pack.at[place] as number,
        subcategory,
        category: categoryOf(subcategory),
        terms: termsAt(pack, place),
      },
    };
  });
}
