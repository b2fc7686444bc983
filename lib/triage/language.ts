/** Tells English, Spanish and Portuguese apart, and the variety of each, from everyday words, endings and letters. */
import type { Known } from "./lexicon/word-languages";
import type { Language } from "./taxonomy";
import type { Token } from "./text/tokens";

/** What was found: `foreign` when the text is likely in none of the three, or holds too little to tell. */
export interface LanguageGuess {
  language: Language;
  foreign: boolean;
}

const LANGUAGES = ["en", "es", "pt"] as const;

/**
 * The language of `tokens`, with the `raw` text they came from (its first 2,000 characters are looked at for
 * letters that only one language writes).
 */
export const detectLanguage = (tokens: readonly Token[], raw: string): LanguageGuess => {
  const score: Record<Known, number> = { en: 0, es: 0, pt: 0, other: 0 };
  const count = Math.min(tokens.length, 200);
  for (let at = 0; at < count; at++)
    for (const [language, weight] of (tokens[at] as Token).known.says) score[language] += weight;
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
