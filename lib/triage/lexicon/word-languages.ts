/** What single words say of the language they are in: everyday words, and endings of others. */
import { hashOn, NO_LETTERS, tableKey } from "../hashing";
import type { Language } from "../taxonomy";
import { DISPUTE_WORDS } from "./dispute-words";
import { LANGUAGE_WORDS } from "./language-words";

/** "other": none of the three that are read. */
export type Known = Language | "other";
/** What a word says for each language. */
export type Says = Readonly<Record<Known, number>>;

/** Word or ending → what it says for each language. */
const table = (
  lists: Partial<Record<Known, readonly string[]>>,
  weight: number,
): ReadonlyMap<string, Says> => {
  const speakers = new Map<string, Known[]>();
  for (const [language, list] of Object.entries(lists) as [Known, readonly string[]][])
    for (const entry of new Set(list)) speakers.set(entry, [...(speakers.get(entry) ?? []), language]);
  return new Map(
    [...speakers].map(([entry, languages]) => {
      const says = { en: 0, es: 0, pt: 0, other: 0 };
      // What several languages share counts for each in part, so that only telling words decide.
      for (const language of languages)
        says[language] = languages.length > 1 ? weight / languages.length ** 1.5 : weight;
      return [entry, says];
    }),
  );
};

const WORDS = table(
  {
    ...LANGUAGE_WORDS,
    en: [...LANGUAGE_WORDS.en, ...DISPUTE_WORDS.en],
    es: [...LANGUAGE_WORDS.es, ...DISPUTE_WORDS.es],
    pt: [...LANGUAGE_WORDS.pt, ...DISPUTE_WORDS.pt],
  },
  1,
);
const EVERYDAY: ReadonlySet<string> = new Set([
  ...LANGUAGE_WORDS.en,
  ...LANGUAGE_WORDS.es,
  ...LANGUAGE_WORDS.pt,
]);
const ENDINGS = table(
  {
    en: ["ing", "ght", "tion", "ould", "n't", "ally", "self", "'s", "'ve", "'re", "'ll"],
    es: [
      "cion",
      "ieron",
      "aron",
      "iendo",
      "mente",
      "uelto",
      "ueve",
      "ienta",
      "illo",
      "dad",
      "eis",
      "ais",
      "anza",
    ],
    pt: [
      "cao",
      "coes",
      "oes",
      "aes",
      "nho",
      "nha",
      "lho",
      "lha",
      "aram",
      "eram",
      "iram",
      "ei",
      "ou",
      "dade",
      "agem",
      "mente",
      "avel",
      "ivel",
    ],
  },
  0.5,
);

const NOTHING: Says = { en: 0, es: 0, pt: 0, other: 0 };

interface Ending {
  text: string;
  says: Says;
}
/** A hash of letters from the last on. */
const backwards = (hash: number, text: string, at: number): number => hashOn(hash, text.charCodeAt(at));
/** Endings by the hash of their letters from the last on, so that all of a word's are looked up in one walk. */
const BY_HASH = new Map<number, Ending>();
for (const [text, says] of ENDINGS) {
  let hash = NO_LETTERS;
  for (let at = text.length - 1; at >= 0; at--) hash = backwards(hash, text, at);
  BY_HASH.set(tableKey(hash), { text, says });
}
const LONGEST_ENDING = 5;

/** Whether a folded word is an everyday one of a language that is read: what a name seldom is. */
export const isEveryday = (word: string): boolean => EVERYDAY.has(word);

/** What a folded word says for each language, by itself or by its shortest known ending of two letters or more. */
export const saidBy = (word: string): Says => {
  const says = WORDS.get(word);
  if (says) return says;
  let hash = NO_LETTERS;
  for (let length = 1; length <= LONGEST_ENDING && length + 2 <= word.length; length++) {
    hash = backwards(hash, word, word.length - length);
    const ending = BY_HASH.get(tableKey(hash));
    if (ending && ending.text.length === length && word.endsWith(ending.text)) return ending.says;
  }
  return NOTHING;
};
