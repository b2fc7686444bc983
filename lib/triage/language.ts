/** Tells English, Spanish and Portuguese apart, and the variety of each, from everyday words, endings and letters. */
import { LANGUAGE_WORDS } from "./lexicon/language-words";
import type { Language } from "./taxonomy";

/** What was found: `foreign` when the text is likely in none of the three, or holds too little to tell. */
export interface LanguageGuess {
  language: Language;
  foreign: boolean;
}

type Known = Language | "other";
const LANGUAGES = ["en", "es", "pt"] as const;

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

type Says = readonly [Known, number][];
const NOTHING: Says = [];
const heard = new Map<string, Says>();

/** What a word says for each language, by itself or by its ending; remembered, since the same words come back. */
const saidBy = (word: string): Says => {
  const known = heard.get(word);
  if (known) return known;
  let says = WORDS.get(word);
  for (let length = 2; !says && length <= 5 && length + 2 <= word.length; length++)
    says = ENDINGS.get(word.slice(-length));
  if (heard.size > 8_000) heard.clear();
  heard.set(word, says ?? NOTHING);
  return says ?? NOTHING;
};

/**
 * The language of folded `words`, with the `raw` text they came from (its first 2,000 characters are looked at for
 * letters that only one language writes).
 */
export const detectLanguage = (words: readonly string[], raw: string): LanguageGuess => {
  const score: Record<Known, number> = { en: 0, es: 0, pt: 0, other: 0 };
  const count = Math.min(words.length, 200);
  for (let at = 0; at < count; at++)
    for (const [language, weight] of saidBy(words[at] as string)) score[language] += weight;
  for (let at = 0; at < Math.min(raw.length, 2000); at++) {
    const code = raw.charCodeAt(at);
    if (code < 0xa1 || code > 0x170) continue;
    const letter = raw[at] as string;
    if ("ñÑ¿¡".includes(letter)) score.es += 1.5;
    else if ("ãõÃÕ".includes(letter)) score.pt += 1.5;
    else if ("çâêôàÇ".includes(letter)) score.pt += 0.7;
    else if ("óíúñ".includes(letter)) score.es += 0.15;
  }
  const best = LANGUAGES.reduce(
    (top, language) => (score[language] > score[top] ? language : top),
    "en" as Language,
  );
  const known = score[best] / Math.max(1, count);
  const foreign = count > 0 && (score.other > score[best] || known < (count < 8 ? 0.05 : 0.12));
  return { language: best, foreign };
};
