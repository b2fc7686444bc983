/** Tells English, Spanish and Portuguese apart, and the variety of each, from everyday words, endings and letters. */
import type { Language } from "./taxonomy";
import type { Token } from "./text/tokens";

/** What was found: `foreign` when the text is likely in none of the three, or holds too little to tell. */
export interface LanguageGuess {
  language: Language;
  foreign: boolean;
  /** Everyday words speak for another of the three nearly as much, or hardly at all (see `doubtful-language.ts`). */
  doubtful: boolean;
}

/** Everyday words that a language has to be ahead by. */
const AHEAD = 0.9;

const LANGUAGES = ["en", "es", "pt"] as const;

/**
 * The language of `tokens`, with the `raw` text they came from (its first 2,000 characters are looked at for
 * letters that only one language writes).
 */
export const detectLanguage = (tokens: readonly Token[], raw: string): LanguageGuess => {
  let [en, es, pt, other] = [0, 0, 0, 0];
  const count = Math.min(tokens.length, 200);
  for (let at = 0; at < count; at++) {
    const { says } = (tokens[at] as Token).known;
    en += says.en;
    es += says.es;
    pt += says.pt;
    other += says.other;
  }
  const end = Math.min(raw.length, 2000);
  for (let at = 0; at < end; at++) {
    const code = raw.charCodeAt(at);
    if (code < 0xa1 || code > 0x170) continue;
    const letter = raw[at] as string;
    if ("ñÑ¿¡".includes(letter)) es += 1.5;
    else if ("ãõÃÕ".includes(letter)) pt += 1.5;
    else if ("çâêôàÇ".includes(letter)) pt += 0.7;
    else if ("óíúñ".includes(letter)) es += 0.15;
  }
  const score: Record<Language, number> = { en, es, pt };
  const best = LANGUAGES.reduce(
    (top, language) => (score[language] > score[top] ? language : top),
    "en" as Language,
  );
  const known = score[best] / Math.max(1, count);
  const foreign = count > 0 && (other > score[best] || known < (count < 8 ? 0.05 : 0.12));
  const doubtful = LANGUAGES.some((language) => language !== best && score[best] - score[language] < AHEAD);
  return { language: best, foreign, doubtful };
};
