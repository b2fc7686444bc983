/** Reads the facts of a stretch of time: whole for what is looked at, in short for the history before it. */
import { type HistoryPart, historyOf } from "../../patterns/history";
import type { PatternCase } from "../../patterns/types";
import type { CasebookDatabase } from "../database";
import { bucketAt, bucketOf, factsIn, type PackRow, partOf } from "./pack";
import type { PulseRow } from "./pulses";

export interface Known {
  /** Cases first seen since `from`, or shortly before it. */
  cases: PatternCase[];
  /** The same and older ones, in short. */
  history: HistoryPart[];
}

/** Places of a pack whose case was written again since. */
function gonePlaces({ ids }: PackRow, newer: ReadonlyMap<number, unknown>): Set<number> {
  const gone = new Set<number>();
  if (newer.size > 0) ids.forEach((id, place) => void (newer.has(id) && gone.add(place)));
  return gone;
}

const readRows = (db: CasebookDatabase, first: number): Promise<[PulseRow[], PackRow[]]> =>
  db.transaction("r", [db.pulses, db.packs], () =>
    Promise.all([db.pulses.toArray(), db.packs.where("id").aboveOrEqual(first).toArray()]),
  );

/** What came since a moment, in short. */
export async function historySince(db: CasebookDatabase, since: number): Promise<HistoryPart[]> {
  const [pulses, packs] = await readRows(db, bucketAt(since));
  return historyIn(pulses, packs, bucketAt(since));
}

function historyIn(pulses: readonly PulseRow[], packs: readonly PackRow[], first: number): HistoryPart[] {
  const newer = new Map(pulses.map(({ id, fact }) => [id, fact]));
  const fresh = pulses.flatMap(({ id, fact }) => (fact && bucketOf(id) >= first ? [fact] : []));
  return [...packs.map((pack) => partOf(pack, gonePlaces(pack, newer))), historyOf(fresh)];
}

/**
 * @param from from when on cases are wanted whole
 * @param since from when on they are wanted in short
 */
export async function knownCases(db: CasebookDatabase, from: number, since: number): Promise<Known> {
  const [first, whole] = [bucketAt(since), bucketAt(from)];
  const [pulses, packs] = await readRows(db, first);
  const newer = new Map(pulses.map(({ id, fact }) => [id, fact]));
  const packed = packs
    .filter(({ id }) => id >= whole)
    .flatMap(factsIn)
    .filter(({ id }) => !newer.has(id));
  const fresh = pulses.filter(({ id }) => bucketOf(id) >= whole);
  return {
    cases: [...packed, ...fresh].flatMap(({ fact }) => (fact ? [fact] : [])),
    history: historyIn(pulses, packs, first),
  };
}
