/** Finds the concepts that words carry: the same concept whatever the language, so that all three teach each other. */

import { hashOn, hashText, NO_LETTERS, tableKey } from "../hashing";
import { MONEY_CONCEPTS } from "./concepts-money";
import { NEEDS_CONCEPTS } from "./concepts-needs";
import { PEOPLE_CONCEPTS } from "./concepts-people";
import { STAKES_CONCEPTS } from "./concepts-stakes";
import { THING_CONCEPTS } from "./concepts-things";
import { GLOSSARY } from "./glossary";

const LEXICON: Record<string, string> = {
  ...MONEY_CONCEPTS,
  ...THING_CONCEPTS,
  ...PEOPLE_CONCEPTS,
  ...Object.fromEntries(Object.entries(GLOSSARY).map(([name, words]) => [`word ${name}`, words])),
  // Last, since the places of those above are older.
  ...STAKES_CONCEPTS,
  ...NEEDS_CONCEPTS,
};

/** Names of the concepts; their places in this list are their ids, so that order is part of the trained artefact. */
export const CONCEPTS: readonly string[] = Object.keys(LEXICON);
export const NOT_CONCEPT = CONCEPTS.indexOf("not");

const exact = new Map<string, number[]>();
/** What words that begin with a stem mean. */
interface Stem {
  text: string;
  concepts: number[];
}
/** Stems by their hash, so that all beginnings of a word are looked up in one walk over its letters. */
const stems = new Map<number, Stem[]>();
/** What follows the first two words of an entry, and what it means. */
type Endings = readonly { rest: readonly string[]; concept: number }[];
/** Entries of two words or more, by their first word and their second. */
const phrases = new Map<string, Map<string, { rest: readonly string[]; concept: number }[]>>();

const listIn = <K, V>(map: Map<K, V[]>, at: K): V[] => {
  const known = map.get(at) ?? [];
  map.set(at, known);
  return known;
};

let longestStem = 0;
let shortestStem = Number.POSITIVE_INFINITY;
const addStem = (text: string, concept: number) => {
  const alike = listIn(stems, tableKey(hashText(text)));
  const known = alike.find((stem) => stem.text === text);
  if (known) known.concepts.push(concept);
  else alike.push({ text, concepts: [concept] });
  longestStem = Math.max(longestStem, text.length);
  shortestStem = Math.min(shortestStem, text.length);
};

CONCEPTS.forEach((name, concept) => {
  for (const entry of new Set((LEXICON[name] ?? "").trim().split(/\s+/))) {
    if (entry.includes("-") && !entry.endsWith("*")) {
      const [first = "", second = "", ...rest] = entry.split("-");
      const seconds = phrases.get(first) ?? new Map<string, { rest: readonly string[]; concept: number }[]>();
      phrases.set(first, seconds);
      listIn(seconds, second).push({ rest, concept });
    } else if (entry.endsWith("*")) addStem(entry.slice(0, -1), concept);
    else listIn(exact, entry).push(concept);
  }
});

const NONE: readonly number[] = [];

/** Entries of several words that begin with a word, by the next: the words that must follow these, and what they mean together. */
export type Phrases = ReadonlyMap<string, Endings>;
export const phrasesFrom = (word: string): Phrases | undefined => phrases.get(word);

/** Concepts of one folded word: of itself, then of its beginnings from the shortest on, each once. */
export const conceptsOf = (word: string): readonly number[] => {
  let found: number[] | undefined;
  const whole = exact.get(word);
  if (whole) found = [...whole];
  const end = Math.min(word.length, longestStem);
  let hash = NO_LETTERS;
  for (let length = 1; length <= end; length++) {
    hash = hashOn(hash, word.charCodeAt(length - 1));
    if (length < shortestStem) continue;
    const alike = stems.get(tableKey(hash));
    if (!alike) continue;
    for (const stem of alike)
      if (word.startsWith(stem.text) && stem.text.length === length)
        found = found ? [...found, ...stem.concepts] : [...stem.concepts];
  }
  return found ? [...new Set(found)] : NONE;
};
