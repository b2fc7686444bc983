/** Finds the concepts that words carry: the same concept whatever the language, so that all three teach each other. */

import { MONEY_CONCEPTS } from "./concepts-money";
import { PEOPLE_CONCEPTS } from "./concepts-people";
import { THING_CONCEPTS } from "./concepts-things";
import { GLOSSARY } from "./glossary";

const LEXICON: Record<string, string> = {
  ...MONEY_CONCEPTS,
  ...THING_CONCEPTS,
  ...PEOPLE_CONCEPTS,
  ...Object.fromEntries(Object.entries(GLOSSARY).map(([name, words]) => [`word ${name}`, words])),
};

/** Names of the concepts; their places in this list are their ids, so that order is part of the trained artefact. */
export const CONCEPTS: readonly string[] = Object.keys(LEXICON);
export const NOT_CONCEPT = CONCEPTS.indexOf("not");

const exact = new Map<string, number[]>();
const stems = new Map<string, number[]>();
/** Entries of two words or more, by their first word. */
const phrases = new Map<string, { rest: string[]; concept: number }[]>();

const add = <K>(map: Map<K, number[]>, key: K, concept: number) => {
  const known = map.get(key);
  if (known) known.push(concept);
  else map.set(key, [concept]);
};

CONCEPTS.forEach((name, concept) => {
  for (const entry of new Set((LEXICON[name] ?? "").trim().split(/\s+/))) {
    if (entry.includes("-") && !entry.endsWith("*")) {
      const [first = "", ...rest] = entry.split("-");
      const list = phrases.get(first) ?? [];
      list.push({ rest, concept });
      phrases.set(first, list);
    } else if (entry.endsWith("*")) add(stems, entry.slice(0, -1), concept);
    else add(exact, entry, concept);
  }
});

const LONGEST_STEM = Math.max(...[...stems.keys()].map((stem) => stem.length));
const SHORTEST_STEM = Math.min(...[...stems.keys()].map((stem) => stem.length));
const NONE: readonly number[] = [];

/** Entries of several words that begin with a word: the words that must follow it, and what they mean together. */
export type Phrases = readonly { rest: readonly string[]; concept: number }[];
const NO_PHRASES: Phrases = [];
export const phrasesFrom = (word: string): Phrases => phrases.get(word) ?? NO_PHRASES;

const remembered = new Map<string, readonly number[]>();

/** Concepts of one folded word. Remembers the last few thousand words: the same ones come back in every ticket. */
export const conceptsOf = (word: string): readonly number[] => {
  const known = remembered.get(word);
  if (known) return known;
  let found: number[] | undefined;
  const whole = exact.get(word);
  if (whole) found = [...whole];
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length++) {
    const stem = stems.get(word.slice(0, length));
    if (stem) found = found ? [...found, ...stem] : [...stem];
  }
  const result = found ? [...new Set(found)] : NONE;
  if (remembered.size > 8000) remembered.clear();
  remembered.set(word, result);
  return result;
};
