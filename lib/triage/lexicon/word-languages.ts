/** What single words say of the language they are in: everyday words, and endings of others. */
import type { Language } from "../taxonomy";
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

const WORDS = table(LANGUAGE_WORDS, 1);
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

/** What a folded word says for each language, by itself or by its ending. */
export const saidBy = (word: string): Says => {
  let says = WORDS.get(word);
  for (let length = 2; !says && length <= 5 && length + 2 <= word.length; length++)
    says = ENDINGS.get(word.slice(-length));
  return says ?? NOTHING;
};
