/** The bench's figures of words and tone: what the linter finds, and how the shipped replies read. */
import { readingScores, readLibrary } from "./reading-scores.ts";
import { toneScore } from "./tone-scores.ts";

/** Flat, the unit last (design.md §5). */
export function wordsFigures(): Record<string, number> {
  const tone = (["en", "es", "pt"] as const).flatMap((language) => {
    const score = toneScore(language);
    return [
      [`tone_${language}_rules_count`, score.rules],
      [`tone_${language}_rewrites_count`, score.rewrites],
      [`tone_${language}_recall_percent`, score.recall],
      [`tone_${language}_recall_unseen_percent`, score.recallUnseen],
      [`tone_${language}_false_alarms_percent`, score.falseAlarms],
    ] as const;
  });
  return { ...Object.fromEntries(tone), ...readingScores(readLibrary()) };
}
