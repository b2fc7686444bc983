/** Turns words into numbered features for the linear models, each knowing the words it came from. */
import { CONCEPTS, type ConceptHit, NOT_CONCEPT } from "./lexicon/concepts";
import type { Token } from "./text/tokens";

/** Features are hashed into these many buckets by kind; concepts and their pairs have places of their own. */
export const WORD_BUCKETS = 1 << 14;
const PAIR_BUCKETS = 1 << 14;
export const CHAR_BUCKETS = 3 << 12;
const SINGLE = CONCEPTS.length;
export const CONCEPT_AT = WORD_BUCKETS;
const NEGATED_AT = CONCEPT_AT + SINGLE;
const PAIR_AT = NEGATED_AT + SINGLE;
export const CHAR_AT = PAIR_AT + PAIR_BUCKETS;
export const STYLE_AT = CHAR_AT + CHAR_BUCKETS;
export const STYLE = ["caps", "shout", "question", "short", "long", "dots"] as const;
/** Which rules hold: every trigger, then every ask. */
export const RULE_AT = STYLE_AT + STYLE.length;
const RULES = 24;
export const FEATURE_COUNT = RULE_AT + RULES;

/** Sparse features: `id[i]` has value `value[i]` and came from words `from[i]`–`to[i]` (−1: from no word in particular). */
export interface Features {
  id: number[];
  value: number[];
  from: number[];
  to: number[];
}

/** How much each kind of feature counts against the others, once each kind is scaled to length one. */
const GAIN = { word: 1, concept: 0.9, char: 0.8 };
/** Two concepts count as a pair within one sentence and this many words. */
const NEAR = 9;
const NEGATES = 3;
/** Rules and looks are not scaled: each stands for itself. */
const RULE_GAIN = 1;
const STYLE_GAIN = 0.7;

const hashWord = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
};
const mix = (a: number, b: number): number => {
  const hash = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 13);
};
const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** Where a feature already stands in the list being made; one table for all tickets, marked by turn. */
const placeOf = new Int32Array(FEATURE_COUNT);
const turnOf = new Int32Array(FEATURE_COUNT);
let turn = 0;

class Collector {
  readonly all: Features = { id: [], value: [], from: [], to: [] };
  private kindStart = 0;

  constructor() {
    turn += 1;
  }

  /** Notes a feature, or that it came again with more weight. */
  add(id: number, value: number, from: number, to: number): void {
    const { all } = this;
    let at = placeOf[id] as number;
    if (turnOf[id] !== turn) {
      at = all.id.length;
      turnOf[id] = turn;
      placeOf[id] = at;
      all.id.push(id);
      all.value.push(value);
      all.from.push(from);
      all.to.push(to);
    } else if ((all.value[at] as number) < value) {
      all.value[at] = value;
      all.from[at] = from;
      all.to[at] = to;
    }
  }

  /** Scales the features added since the last call to length `gain`. */
  closeKind(gain: number): void {
    const { value } = this.all;
    let sum = 0;
    for (let i = this.kindStart; i < value.length; i++) sum += (value[i] as number) ** 2;
    const scale = sum > 0 ? gain / Math.sqrt(sum) : 0;
    for (let i = this.kindStart; i < value.length; i++) value[i] = (value[i] as number) * scale;
    this.kindStart = value.length;
  }
}

const addWords = (into: Collector, tokens: readonly Token[]): void => {
  let before = 0;
  let beforeSentence = -1;
  tokens.forEach((token, at) => {
    const word = /^\d/.test(token.word) ? `#${Math.min(token.word.length, 4)}` : token.word;
    const hash = hashWord(word);
    into.add(spread(hash) % WORD_BUCKETS, token.weight, at, at);
    if (word.length > 5)
      into.add(spread(hashWord(`${word.slice(0, 5)}*`)) % WORD_BUCKETS, token.weight * 0.7, at, at);
    if (beforeSentence === token.sentence)
      into.add(spread(mix(before, hash)) % WORD_BUCKETS, token.weight * 0.8, at - 1, at);
    before = hash;
    beforeSentence = token.sentence;
  });
};

const addConcepts = (into: Collector, tokens: readonly Token[], hits: readonly ConceptHit[]): void => {
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as ConceptHit;
    const token = tokens[hit.from] as Token;
    into.add(CONCEPT_AT + hit.concept, token.weight, hit.from, hit.to);
    for (let j = i - 1; j >= 0; j--) {
      const other = hits[j] as ConceptHit;
      const gap = hit.from - other.to;
      if (gap > NEAR || tokens[other.from]?.sentence !== token.sentence) break;
      if (other.concept === hit.concept || gap <= 0) continue;
      const low = Math.min(hit.concept, other.concept);
      const high = Math.max(hit.concept, other.concept);
      const near = gap <= 3 ? 1 : 0.7;
      into.add(
        PAIR_AT + (spread(low * SINGLE + high) % PAIR_BUCKETS),
        token.weight * near * 0.7,
        other.from,
        hit.to,
      );
      if (other.concept === NOT_CONCEPT && gap <= NEGATES)
        into.add(NEGATED_AT + hit.concept, token.weight, other.from, hit.to);
    }
  }
};

const charsCache = new Map<string, Int32Array>();

/** Letter groups of three to five within a word; remembered, since the same words come back in every ticket. */
const charsOf = (word: string): Int32Array => {
  const known = charsCache.get(word);
  if (known) return known;
  const padded = `_${word.slice(0, 18)}_`;
  const ids: number[] = [];
  for (let start = 0; start + 3 <= padded.length; start++) {
    let hash = 0x811c9dc5;
    for (let i = start; i < Math.min(start + 5, padded.length); i++) {
      hash = Math.imul(hash ^ padded.charCodeAt(i), 0x01000193);
      if (i - start >= 2) ids.push(CHAR_AT + (spread(hash ^ (i - start)) % CHAR_BUCKETS));
    }
  }
  if (charsCache.size > 6000) charsCache.clear();
  const result = Int32Array.from(ids);
  charsCache.set(word, result);
  return result;
};

const addChars = (into: Collector, tokens: readonly Token[]): void => {
  for (let at = 0; at < tokens.length; at++) {
    const { word, weight } = tokens[at] as Token;
    for (const id of charsOf(word)) into.add(id, weight, at, at);
  }
};

/** How the text looks rather than what it says: it tells feelings, not kinds. One walk over its first letters. */
const addStyle = (into: Collector, raw: string, words: number): void => {
  let letters = 0;
  let shouted = 0;
  let run = 0;
  let exclaims = 0;
  let questions = 0;
  let dots = 0;
  const end = Math.min(raw.length, 4000);
  for (let at = 0; at <= end; at++) {
    const code = at < end ? raw.charCodeAt(at) : 0;
    const upper = (code > 64 && code < 91) || (code > 0xbf && code < 0xdf);
    if (upper) run += 1;
    else {
      if (run >= 3) shouted += run;
      run = 0;
    }
    if (upper || (code > 96 && code < 123) || code > 0xde) letters += 1;
    else if (code === 33) exclaims += 1;
    else if (code === 63) questions += 1;
    else if (code === 46 && raw.charCodeAt(at - 1) === 46 && raw.charCodeAt(at - 2) === 46) dots += 1;
    if (code === 0x2026) dots += 1;
  }
  const third = (count: number) => Math.min(1, count / 3);
  const style = [
    letters ? Math.min(1, (3 * shouted) / letters) : 0,
    third(exclaims),
    third(questions),
    words < 15 ? 1 : 0,
    words > 90 ? 1 : 0,
    third(dots),
  ];
  style.forEach((value, index) => {
    if (value > 0) into.add(STYLE_AT + index, value * STYLE_GAIN, -1, -1);
  });
};

/**
 * Features of `tokens` (whose weights say how much each message counts) and of the `raw` text they came from.
 * Each kind – words and word pairs, concepts and their pairs, letter groups – is scaled to the same length.
 */
export const featuresOf = (
  tokens: readonly Token[],
  hits: readonly ConceptHit[],
  raw: string,
  rules: readonly number[] = [],
): Features => {
  const into = new Collector();
  addWords(into, tokens);
  into.closeKind(GAIN.word);
  addConcepts(into, tokens, hits);
  into.closeKind(GAIN.concept);
  addChars(into, tokens);
  into.closeKind(GAIN.char);
  addStyle(into, raw, tokens.length);
  for (const rule of rules) into.add(RULE_AT + rule, RULE_GAIN, -1, -1);
  return into.all;
};
