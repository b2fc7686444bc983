/** Reads the facts of a stretch of time: whole for what is looked at, in short for the history before it. */
import type { PastCase, PatternCase } from "../../patterns/types";
import type { CasebookDatabase } from "../database";
import { bucketAt, bucketOf, factsIn, pastOf } from "./pack";

export interface Known {
  /** Cases first seen since `from`, or shortly before it. */
  cases: PatternCase[];
  /** The same and older ones, in short, oldest week first. */
  past: PastCase[];
}

/**
 * @param from from when on cases are wanted whole
 * @param since from when on they are wanted in short
 */
export async function knownCases(db: CasebookDatabase, from: number, since: number): Promise<Known> {
  const [first, whole] = [bucketAt(since), bucketAt(from)];
  return db.transaction("r", [db.pulses, db.packs], async () => {
    const [pulses, packs] = await Promise.all([
      db.pulses.toArray(),
      db.packs.where("id").aboveOrEqual(first).toArray(),
    ]);
    const newer = new Map(pulses.map(({ id, fact }) => [id, fact]));
    const cases: PatternCase[] = [];
    const past: PastCase[] = [];
    for (const pack of packs) {
      const facts = pack.id >= whole ? factsIn(pack) : null;
      const brief = facts ? facts.map(({ fact }) => fact) : pastOf(pack);
      brief.forEach((each, place) => {
        if (newer.has(pack.ids[place] as number)) return;
        past.push(each);
        if (facts) cases.push(each as PatternCase);
      });
    }
    for (const { id, fact } of pulses) {
      if (!fact || bucketOf(id) < first) continue;
      past.push(fact);
      if (bucketOf(id) >= whole) cases.push(fact);
    }
    return { cases, past };
  });
}
