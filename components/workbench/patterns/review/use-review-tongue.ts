/** The review in the interface's language. */
import { useMemo } from "react";
import type { ReviewTongue } from "../../../../lib/patterns/review/words";
import { useWords } from "../../../ui/words-context";
import { useBench } from "../../bench-words";
import { sayCause } from "../say-cause";
import { sayProblem } from "../say-problem";

export function useReviewTongue(): ReviewTongue {
  const words = useWords();
  const { patterns, locale } = useBench();
  return useMemo(
    () => ({
      locale,
      words: patterns.report,
      categories: words.categories,
      kinds: words.subcategories,
      ends: patterns.ended,
      cause: (said) => sayCause(said, words.settle.close.causes),
      problem: (problem) => sayProblem(problem, words, patterns, locale),
    }),
    [words, patterns, locale],
  );
}
