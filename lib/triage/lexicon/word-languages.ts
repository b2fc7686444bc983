/** What single words say of the language they are in: everyday words, and endings of others. */
import type { Language } from "../taxonomy";
import { LANGUAGE_WORDS } from "./language-words";

/** "other": none of the three that are read. */
export type Known = Language | "other";
/** What a word says for each language. */
export type Says = readonly (readonly [Known, number])[];

/** Word or ending → what it says for each language. */
const table = (
  lists: Partial<Record<Known, readonly string[]>>,
  weight: number,
): Map<string, [Known, number][]> => {
  const found = new Map<string, [Known, number][]>();
  for (const [language, list] of Object.entries(lists) as [Known, readonly string[]][])
    for (const entry of new Set(list)) found.set(entry, [...(found.get(entry) ?? []), [language, weight]]);
  // What several languages share counts for each in part, so that only telling words decide.
  for (const [entry, says] of found) {
    if (says.length > 1)
      found.set(
        entry,
        says.map(([language, one]) => [language, one / says.length ** 1.5]),
      );
  }
  return found;
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

const NOTHING: Says = [];

/** What a folded word says for each language, by itself or by its ending. */
export const saidBy = (word: string): Says => {
  let says: Says | undefined = WORDS.get(word);
  for (let length = 2; !says && length <= 5 && length + 2 <= word.length; length++)
    says = ENDINGS.get(word.slice(-length));
  return says ?? NOTHING;
};
