/**
 * Up to some thousand cases with their tokens, turned inside out: token → cases, as flat arrays that the database
 * stores and returns in one piece. A segment is never changed; a case that changed is entered again elsewhere, and
 * whoever finds the old entry sees from the card that it no longer holds.
 */

/** A case as the lookup knows it: the number of its card, when it last changed, what it is found by. */
export interface Entry {
  id: number;
  at: number;
  tokens: readonly string[];
}

export interface Segment {
  /** By place in the segment. */
  ids: Float64Array;
  at: Float64Array;
  /** All tokens in order, one after the other; `starts` says where each begins, and one more. */
  text: string;
  starts: Uint32Array;
  /** Where the places of each token begin in `places`, and one more. */
  lists: Uint32Array;
  places: Uint16Array;
}

/** Places are 16-bit numbers; small enough, too, that one is built in a tenth of a second. */
export const SEGMENT_SIZE = 8192;

/** @throws RangeError for more entries than a segment holds */
export function buildSegment(entries: readonly Entry[]): Segment {
  if (entries.length > SEGMENT_SIZE) throw new RangeError(`${entries.length} entries are too many`);
  const found = new Map<string, number[]>();
  entries.forEach(({ tokens }, place) => {
    for (const token of tokens) {
      const places = found.get(token);
      if (!places) found.set(token, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  });
  const tokens = [...found.keys()].sort();
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
  return {
    ids: Float64Array.from(entries, ({ id }) => id),
    at: Float64Array.from(entries, ({ at }) => at),
    text: tokens.join(""),
    starts,
    lists,
    places,
  };
}

/** The entries a segment was built from; their tokens come in order. */
export function entriesOf(segment: Segment): Entry[] {
  const tokens: string[][] = Array.from(segment.ids, () => []);
  for (let index = 0; index + 1 < segment.starts.length; index++) {
    const token = tokenAt(segment, index);
    for (let at = segment.lists[index] as number; at < (segment.lists[index + 1] as number); at++) {
      tokens[segment.places[at] as number]?.push(token);
    }
  }
  return tokens.map((own, place) => ({
    id: segment.ids[place] as number,
    at: segment.at[place] as number,
    tokens: own,
  }));
}

const tokenAt = ({ text, starts }: Segment, index: number): string =>
  text.slice(starts[index], starts[index + 1]);

/** The first token that does not come before `token`. */
function firstFrom(segment: Segment, token: string): number {
  let [low, high] = [0, segment.starts.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokenAt(segment, middle) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is looked for: a token, or with `start` every token that begins so. */
export interface Wanted {
  token: string;
  start: boolean;
}

/** Every token that begins so, with how many cases it stands for. */
export function tokensFrom(segment: Segment, prefix: string): [token: string, count: number][] {
  const found: [string, number][] = [];
  for (let index = firstFrom(segment, prefix); index + 1 < segment.starts.length; index++) {
    const token = tokenAt(segment, index);
    if (!token.startsWith(prefix)) break;
    found.push([token, (segment.lists[index + 1] as number) - (segment.lists[index] as number)]);
  }
  return found;
}

/** Marks the places of one wanted token. */
function marks(segment: Segment, { token, start }: Wanted): Uint8Array {
  const marked = new Uint8Array(segment.ids.length);
  const last = segment.starts.length - 1;
  for (let index = firstFrom(segment, token); index < last; index++) {
    const here = tokenAt(segment, index);
    if (start ? !here.startsWith(token) : here !== token) break;
    for (let at = segment.lists[index] as number; at < (segment.lists[index + 1] as number); at++) {
      marked[segment.places[at] as number] = 1;
    }
  }
  return marked;
}

/** The places that hold everything wanted. */
export function placesWith(segment: Segment, wanted: readonly Wanted[]): number[] {
  if (wanted.length === 0) return Array.from(segment.ids, (_, place) => place);
  const all = wanted.map((one) => marks(segment, one));
  const found: number[] = [];
  for (let place = 0; place < segment.ids.length; place++) {
    if (all.every((marked) => marked[place] === 1)) found.push(place);
  }
  return found;
}

/** Whether a case that is in no segment holds everything wanted. */
export const entryHolds = (entry: Entry, wanted: readonly Wanted[]): boolean =>
  wanted.every(({ token, start }) =>
    entry.tokens.some((own) => (start ? own.startsWith(token) : own === token)),
  );
