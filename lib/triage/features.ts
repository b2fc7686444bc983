/** Turns words into numbered features for the linear models: what each word is by itself, and what stands near what. */
import { hashOn, hashText, mix, NO_LETTERS, shapeOf, spread } from "./hashing";
import { CONCEPTS, NOT_CONCEPT } from "./lexicon/concepts";
import { LinkScratch, type Links } from "./links";
import type { Token } from "./text/tokens";
import type { Word } from "./words";

/**
 * Features are hashed into these many buckets by kind, far more than the artefact keeps: two seldom share one. Concepts
 * have places of their own.
 */
const WORD_BUCKETS = 1 << 16;
const BIGRAM_BUCKETS = 1 << 17;
const PAIR_BUCKETS = 1 << 15;
const CHAR_BUCKETS = 1 << 16;
const CONCEPT_AT = WORD_BUCKETS;
const NEGATED_AT = CONCEPT_AT + CONCEPTS.length;
const BIGRAM_AT = NEGATED_AT + CONCEPTS.length;
const PAIR_AT = BIGRAM_AT + BIGRAM_BUCKETS;
const CHAR_AT = PAIR_AT + PAIR_BUCKETS;
export const STYLE_AT = CHAR_AT + CHAR_BUCKETS;
export const STYLE = ["caps", "shout", "question", "short", "long", "dots"] as const;
/** Where a stretch stands in its message (see `stretch-places.ts`). */
export const PLACE_AT = STYLE_AT + STYLE.length;
export const PLACES = 34;
export const FEATURE_COUNT = PLACE_AT + PLACES;

/** Whether a feature is a word or its beginning. */
export const isWord = (feature: number): boolean => feature < WORD_BUCKETS;

/** How much each kind of feature counts. Chosen on tickets kept apart from training. */
const GAIN = { word: 1, start: 0.7, bigram: 0.8, concept: 1, pair: 0.7, negated: 1, char: 0.5 };
/** Two concepts count as a pair, and a "not" counts for another, within one sentence and this many words. */
const NEAR = 3;
/** "*" after a beginning, "_" around a word. */
const STAR = 42;
const EDGE = 95;

/** Sparse features: `count` of them; `energy` is the sum of their squared values. */
export interface Sparse {
  id: Int32Array;
  value: Float32Array;
  count: number;
  energy: number;
}

/** Where in the list being made a feature stands, and in which list that is. */
const placeOf = new Int32Array(FEATURE_COUNT);
const listOf = new Int32Array(FEATURE_COUNT);
let list = 0;
/** A word has far fewer features: 18 letters and what stands around them, and its concepts. */
const MOST_FEATURES = 1024;
const ids = new Int32Array(MOST_FEATURES);
const values = new Float64Array(MOST_FEATURES);
const rounded = new Float32Array(MOST_FEATURES);
let count = 0;
const add = (id: number, value: number): void => {
  if (listOf[id] === list) {
    const at = placeOf[id] as number;
    values[at] = (values[at] as number) + value;
    return;
  }
  listOf[id] = list;
  placeOf[id] = count;
  ids[count] = id;
  values[count] = value;
  count += 1;
};

/**
 * Everything that one word says by itself: the word, its beginning, its concepts, its letter groups of three to five.
 * The lists are lent: the next call writes over them.
 */
export const wordFeatures = ({ text, hash: whole, concepts }: Word): Sparse => {
  list += 1;
  count = 0;
  const shape = shapeOf(text);
  add(spread(whole) % WORD_BUCKETS, GAIN.word);
  if (shape.length > 5) add(spread(hashOn(hashText(shape, 0, 5), STAR)) % WORD_BUCKETS, GAIN.start);
  for (const concept of concepts) add(CONCEPT_AT + concept, GAIN.concept);
  const length = Math.min(shape.length, 18) + 2;
  const letter = (at: number) => (at === 0 || at === length - 1 ? EDGE : shape.charCodeAt(at - 1));
  for (let start = 0; start + 3 <= length; start++) {
    let hash = NO_LETTERS;
    const end = Math.min(start + 5, length);
    for (let at = start; at < end; at++) {
      hash = hashOn(hash, letter(at));
      if (at - start >= 2) add(CHAR_AT + (spread(hash ^ (at - start)) % CHAR_BUCKETS), GAIN.char);
    }
  }
  let energy = 0;
  for (let at = 0; at < count; at++) {
    const value = values[at] as number;
    energy += value * value;
    rounded[at] = value;
  }
  return { id: ids, value: rounded, count, energy };
};

const scratch = new LinkScratch(FEATURE_COUNT);

/** Concepts of one stretch in order of place, each with its first and last word; one scratch for all stretches. */
class Hits {
  private room = 256;
  concept = new Int32Array(this.room);
  from = new Int32Array(this.room);
  to = new Int32Array(this.room);
  count = 0;

  add(concept: number, from: number, to: number): void {
    if (this.count === this.room) {
      this.room *= 2;
      for (const name of ["concept", "from", "to"] as const) {
        const longer = new Int32Array(this.room);
        longer.set(this[name]);
        this[name] = longer;
      }
    }
    this.concept[this.count] = concept;
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.count += 1;
  }
}
const hits = new Hits();

const follows = (tokens: readonly Token[], at: number, rest: readonly string[]): boolean => {
  for (let step = 0; step < rest.length; step++)
    if ((tokens[at + step] as Token).word !== rest[step]) return false;
  return true;
};

/** Links each of the `hits` with those shortly before it. */
const linkHits = (): void => {
  for (let i = 0; i < hits.count; i++) {
    const concept = hits.concept[i] as number;
    const from = hits.from[i] as number;
    const to = hits.to[i] as number;
    if (to > from) scratch.add(CONCEPT_AT + concept, GAIN.concept, from, to);
    for (let j = i - 1; j >= 0; j--) {
      const gap = from - (hits.to[j] as number);
      if (gap > NEAR) break;
      const other = hits.concept[j] as number;
      if (gap <= 0 || other === concept) continue;
      const low = Math.min(concept, other);
      const high = Math.max(concept, other);
      const id = PAIR_AT + (spread(low * CONCEPTS.length + high) % PAIR_BUCKETS);
      scratch.add(id, GAIN.pair, hits.from[j] as number, to);
      if (other === NOT_CONCEPT) scratch.add(NEGATED_AT + concept, GAIN.negated, hits.from[j] as number, to);
    }
  }
};

/**
 * What the words of each stretch say together: neighbours, concepts of several words, concepts near each other,
 * negated ones. `ends` are the stretches' ends (not included), the first beginning at 0. Out: all links, and for each
 * stretch where its links end.
 */
export const linksOf = (
  tokens: readonly Token[],
  ends: readonly number[],
): { links: Links; linkEnds: number[] } => {
  const linkEnds: number[] = [];
  let from = 0;
  scratch.nextText(ends.length);
  for (const to of ends) {
    scratch.nextSentence();
    let before = 0;
    hits.count = 0;
    for (let at = from; at < to; at++) {
      const { hash, concepts, phrases } = (tokens[at] as Token).known;
      if (at > from)
        scratch.add(BIGRAM_AT + (spread(mix(before, hash)) % BIGRAM_BUCKETS), GAIN.bigram, at - 1, at);
      before = hash;
      for (const concept of concepts) hits.add(concept, at, at);
      const endings = phrases && at + 1 < to ? phrases.get((tokens[at + 1] as Token).word) : undefined;
      if (endings)
        for (const { rest, concept } of endings) {
          const last = at + 1 + rest.length;
          if (last < to && follows(tokens, at + 2, rest)) hits.add(concept, at, last);
        }
    }
    linkHits();
    linkEnds.push(scratch.count);
    from = to;
  }
  return { links: scratch.take(), linkEnds };
};
