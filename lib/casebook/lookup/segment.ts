/**
 * Up to some thousand cases with their tokens, turned inside out: token → cases. The tokens stand in order, cut into
 * blocks of flat arrays that the database hands over in one piece, so that a question reads the few blocks its words
 * are in and nothing else. The blocks of a segment are never changed; a case that changed is entered again elsewhere.
 */

/** A case as the lookup knows it: the number of its card, when it last changed, what it is found by. */
export interface Entry {
  id: number;
  at: number;
  tokens: readonly string[];
}

/** Some tokens in order, one after the other, and the places of each. */
export interface Block {
  text: string;
  /** Where each token begins in `text`, and one more. */
  starts: Uint32Array;
  /** Where the places of each token begin in `places`, and one more. */
  lists: Uint32Array;
  places: Uint16Array;
}

export interface Segment {
  /** By place in the segment. */
  ids: Float64Array;
  /** When the case at a place last changed; `STALE` once it was entered again elsewhere. */
  at: Float64Array;
  blocks: Block[];
}

/** Stands for the time of a case that is no longer looked for at this place. */
export const STALE = -1;

/** Places are 16-bit numbers; small enough, too, that one is built in a tenth of a second. */
export const SEGMENT_SIZE = 8192;

/** Larger values lie in files of their own in Chromium (from 64 KiB on), which takes much longer to read. */
const BLOCK_BYTES = 40_000;

/** Tokens to places, each place once and in order. */
function turned(entries: readonly Entry[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  entries.forEach(({ tokens }, place) => {
    for (const token of tokens) {
      const places = found.get(token);
      if (!places) found.set(token, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  });
  return found;
}

function blockOf(tokens: readonly string[], found: ReadonlyMap<string, number[]>): Block {
  const starts = new Uint32Array(tokens.length + 1);
  const lists = new Uint32Array(tokens.length + 1);
  tokens.forEach((token, index) => {
    starts[index + 1] = (starts[index] as number) + token.length;
    lists[index + 1] = (lists[index] as number) + (found.get(token)?.length ?? 0);
  });
  const places = new Uint16Array(lists[tokens.length] as number);
  tokens.forEach((token, index) => {
    places.set(found.get(token) ?? [], lists[index]);
  });
  return { text: tokens.join(""), starts, lists, places };
}

/** @throws RangeError for more entries than a segment holds */
export function buildSegment(entries: readonly Entry[]): Segment {
  if (entries.length > SEGMENT_SIZE) throw new RangeError(`${entries.length} entries are too many`);
  const found = turned(entries);
  const blocks: Block[] = [];
  let own: string[] = [];
  let bytes = 0;
  for (const token of [...found.keys()].sort()) {
    const more = token.length * 2 + 8 + (found.get(token)?.length ?? 0) * 2;
    if (bytes + more > BLOCK_BYTES && own.length > 0) {
      blocks.push(blockOf(own, found));
      [own, bytes] = [[], 0];
    }
    own.push(token);
    bytes += more;
  }
  if (own.length > 0) blocks.push(blockOf(own, found));
  return {
    ids: Float64Array.from(entries, ({ id }) => id),
    at: Float64Array.from(entries, ({ at }) => at),
    blocks,
  };
}

/** The entries a segment was built from; their tokens come in order. */
export function entriesOf({ ids, at, blocks }: Segment): Entry[] {
  const tokens: string[][] = Array.from(ids, () => []);
  for (const block of blocks) {
    for (let index = 0; index + 1 < block.starts.length; index++) {
      const token = tokenAt(block, index);
      for (const place of placesAt(block, index)) tokens[place]?.push(token);
    }
  }
  return tokens.map((own, place) => ({
    id: ids[place] as number,
    at: at[place] as number,
    tokens: own,
  }));
}

export const tokenAt = ({ text, starts }: Block, index: number): string =>
  text.slice(starts[index], starts[index + 1]);

const placesAt = ({ lists, places }: Block, index: number): Uint16Array =>
  places.subarray(lists[index], lists[index + 1]);

/** The first token of a block that does not come before `token`. */
function firstFrom(block: Block, token: string): number {
  let [low, high] = [0, block.starts.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokenAt(block, middle) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is looked for: a token, or with `start` every token that begins so. */
export interface Wanted {
  token: string;
  start: boolean;
}

const fits = (here: string, { token, start }: Wanted): boolean =>
  start ? here.startsWith(token) : here === token;

/**
 * The blocks in which a wanted token may be.
 * @param firsts the first token of each block, in order
 * @returns the first of them, and the one behind the last
 */
export function blocksFor(firsts: readonly string[], wanted: Wanted): [from: number, to: number] {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] as string) <= wanted.token) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < firsts.length && fits(firsts[to] as string, wanted)) to++;
  return [Math.max(0, low - 1), to];
}

/** The tokens of some blocks that are wanted, each with its places. */
export function* matches(blocks: readonly Block[], wanted: Wanted): Generator<[string, Uint16Array]> {
  for (const block of blocks) {
    for (let index = firstFrom(block, wanted.token); index + 1 < block.starts.length; index++) {
      const token = tokenAt(block, index);
      if (!fits(token, wanted)) break;
      yield [token, placesAt(block, index)];
    }
  }
}

/** Whether a case that is in no segment holds everything wanted. */
export const entryHolds = (entry: Entry, wanted: readonly Wanted[]): boolean =>
  wanted.every((one) => entry.tokens.some((own) => fits(own, one)));
