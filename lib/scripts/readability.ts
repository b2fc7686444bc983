/** How easy a reply is to read, by the formula that its language has: a hint, never a verdict. */
import type { Language } from "../triage/taxonomy";

export interface TextFigures {
  sentences: number;
  words: number;
  syllables: number;
}

/** Where a reply is easy enough (script-library.md §2.3); a final response may be a little harder in English. */
export const READING_BOUNDS = { en: 7, enFinal: 9, es: 65, pt: 60 } as const;

/** Fewer words than this say nothing: one long name would tip the figure. */
const LEAST_WORDS = 30;

/** Vowels that sound as one; Spanish and Portuguese parts where a stressed weak vowel stands by itself. */
const ROMANCE_STRONG = "aeoáéóâêôãõàäëö";
const ROMANCE_WEAK = "iuüïy";
const ROMANCE_STRESSED = "íú";

/**
 * Syllables of one word as it is spoken, near enough for a reading figure.
 *
 * English counts groups of vowels, without a silent e; Spanish and Portuguese begin a new syllable at a second strong
 * vowel and at an accented weak one. A word of digits or without a vowel counts as one.
 */
export function syllablesOf(word: string, language: Language): number {
  const lower = word.toLowerCase();
  return Math.max(1, language === "en" ? english(lower) : romance(lower));
}

function english(word: string): number {
  const spoken = word
    .replace(/(?:[^laeiouy]es|[^laeiouy]e|[^dtaeiouy]ed)$/, (end) => end.charAt(0))
    .replace(/^y/, "");
  return spoken.match(/[aeiouy]+/g)?.length ?? 0;
}

function romance(word: string): number {
  // The u of que, qui, gue, gui is not heard; ão, ãe, õe sound as one.
  const spoken = word
    .replace(/([qg])u(?=[eiéíê])/g, "$1")
    .replace(/ã[oe]|õe/g, "a")
    .replace(/y(?=[aeiouáéíóú])/g, "j");
  let count = 0;
  let before = "";
  for (const letter of spoken) {
    const strong = ROMANCE_STRONG.includes(letter);
    const stressed = ROMANCE_STRESSED.includes(letter);
    const vowel = strong || stressed || ROMANCE_WEAK.includes(letter);
    if (vowel) {
      const joins = !stressed && (before === "weak" || (before === "strong" && !strong));
      if (!joins) count += 1;
    }
    before = !vowel ? "" : strong ? "strong" : stressed ? "stressed" : "weak";
  }
  return count;
}

/** Counts a text; a line of its own is a sentence, a figure or an address is a word of one syllable. */
export function figuresOf(text: string, language: Language): TextFigures {
  const sentences = text
    .split(/[.!?…](?=\s|$)|\n+/u)
    .map((sentence) => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + spokenIn(word, language), 0),
  };
}

const spokenIn = (word: string, language: Language): number =>
  /[\p{N}@/]/u.test(word)
    ? 1
    : word
        .split(/[^\p{L}'’]+/u)
        .filter((part) => part !== "")
        .reduce((sum, part) => sum + syllablesOf(part, language), 0);

/**
 * The figure of a text's language: Flesch-Kincaid grade for English (Kincaid et al. 1975, lower is easier),
 * Fernández-Huerta for Spanish (1959, as corrected: syllables a word and words a sentence), Flesch adapted to
 * Portuguese (Martins et al. 1996); the last two are higher where easier.
 */
export function readingFigure({ sentences, words, syllables }: TextFigures, language: Language): number {
  if (words === 0 || sentences === 0) return language === "en" ? 0 : 100;
  const length = words / sentences;
  const weight = syllables / words;
  if (language === "en") return 0.39 * length + 11.8 * weight - 15.59;
  return language === "es" ? 206.84 - 60 * weight - 1.02 * length : 248.835 - 84.6 * weight - 1.015 * length;
}

/** True where a reply is harder to read than script-library.md §2.3 wants it; a very short one never is. */
export function isHardToRead(text: string, language: Language, final: boolean): boolean {
  const figures = figuresOf(text, language);
  if (figures.words < LEAST_WORDS) return false;
  const figure = readingFigure(figures, language);
  if (language === "en") return figure > (final ? READING_BOUNDS.enFinal : READING_BOUNDS.en);
  return figure < READING_BOUNDS[language];
}
