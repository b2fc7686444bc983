/** Settles the language of a text whose everyday words don't: "La lavadora pierde agua", "internet caida". */
import { shares } from "./chance";
import type { Classifier } from "./classify";
import type { LanguageGuess } from "./language";
import type { Prepared } from "./prepare";
import type { Language } from "./taxonomy";

/** The head was trained on whole messages; of a few words it is less sure than it is right. */
const SHARPNESS = 1.5;
/** From this share on its word is taken for a text of which no everyday word is known. */
const KNOWN = 0.8;

/**
 * What the head that tells varieties makes of a text in doubt; other guesses are given back as they are. A text with
 * words of yet another language stays foreign.
 */
export const settledLanguage = (classifier: Classifier, prepared: Prepared): LanguageGuess => {
  const { language: guess } = prepared;
  if (!guess.doubtful) return guess;
  const { variety } = classifier.model.heads;
  const odds = shares(classifier.messageScores(prepared, "all", variety), SHARPNESS);
  const share: Record<Language, number> = { en: 0, es: 0, pt: 0 };
  variety.labels.forEach((label, at) => {
    share[label.slice(0, 2) as Language] += odds[at] as number;
  });
  const [language] = (Object.keys(share) as Language[]).sort((a, b) => share[b] - share[a]) as [Language];
  const unknown = guess.foreign && prepared.tokens.every(({ known }) => known.says.other === 0);
  return { ...guess, language, foreign: guess.foreign && !(unknown && share[language] >= KNOWN) };
};
