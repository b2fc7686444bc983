/**
 * Segments as the database keeps them, all in one table: a head under a number of its own, and under negative numbers
 * made from it the ids of its cases and its blocks, each a row small enough to be read quickly.
 */
import type { CasebookDatabase } from "../database";
import { type Block, type Segment, tokenAt } from "./segment";

/** What is read of every segment when the lookup is first asked: the first token of each block. */
export interface HeadRow {
  id?: number;
  firsts: string[];
  size: number;
}
interface IdsRow {
  id: number;
  ids: Float64Array;
  at: Float64Array;
}
type BlockRow = Block & { id: number };
export type SegmentRow = HeadRow | IdsRow | BlockRow;

/** A head that lies in the database. */
export type Head = Required<HeadRow>;

/** More rows than a segment has blocks. */
const ROWS = 4096;
export const idsKey = (segment: number): number => -segment * ROWS;
export const blockKey = (segment: number, block: number): number => -segment * ROWS - 1 - block;

const keysOf = ({ id, firsts }: Head): number[] => [
  id,
  idsKey(id),
  ...firsts.map((_, block) => blockKey(id, block)),
];

const isHead = (row: SegmentRow): row is Head => "firsts" in row && row.id !== undefined;

/** Every segment's head, newest first. Rows of an older shape are none; they go when the lookup is rebuilt. */
export async function readHeads(db: CasebookDatabase): Promise<Head[]> {
  return (await db.segments.where("id").above(0).reverse().toArray()).filter(isHead);
}

/** The ids of some segments, in their order; undefined for one that has just gone. */
export const readIds = (db: CasebookDatabase, segments: readonly number[]) =>
  db.segments.bulkGet(segments.map(idsKey)) as Promise<(IdsRow | undefined)[]>;

export const readBlocks = (db: CasebookDatabase, keys: readonly number[]) =>
  db.segments.bulkGet([...keys]) as Promise<(BlockRow | undefined)[]>;

/** A whole segment; undefined for one that is not whole. */
export async function readSegment(db: CasebookDatabase, head: Head): Promise<Segment | undefined> {
  const [[own], blocks] = await Promise.all([
    readIds(db, [head.id]),
    readBlocks(
      db,
      head.firsts.map((_, block) => blockKey(head.id, block)),
    ),
  ]);
  const whole = blocks.filter((block) => block !== undefined);
  return own && whole.length === blocks.length ? { ids: own.ids, at: own.at, blocks: whole } : undefined;
}

/** Writes a segment, under `id` where it takes the place of one. Call inside a transaction over `segments`. */
export async function writeSegment(db: CasebookDatabase, segment: Segment, id?: number): Promise<void> {
  const { ids, at, blocks } = segment;
  const head: HeadRow = { firsts: blocks.map((block) => tokenAt(block, 0)), size: ids.length };
  const number = await db.segments.put(id === undefined ? head : { ...head, id });
  await db.segments.bulkPut([
    { id: idsKey(number), ids, at },
    ...blocks.map((block, index) => ({ ...block, id: blockKey(number, index) })),
  ]);
}

/** Writes down which cases of a segment are no longer looked for in it. */
export const writeIds = (db: CasebookDatabase, rows: readonly IdsRow[]): Promise<unknown> =>
  db.segments.bulkPut([...rows]);

export const dropSegments = (db: CasebookDatabase, heads: readonly Head[]): Promise<void> =>
  db.segments.bulkDelete(heads.flatMap(keysOf));
