/** A problem as something to do, and why: what would prevent it leads, where somebody said what. */
import type { PatternWords } from "../../../lib/i18n/patterns/en";
import type { Words } from "../../../lib/i18n/words";
import { sayCount, sayShare } from "../../../lib/patterns/say";
import type { Problem } from "../../../lib/patterns/types";
import { sayCause } from "./say-cause";

export function sayProblem(
  { kind, title, prevention, subcategory, count, angry }: Problem,
  words: Words,
  patterns: PatternWords,
  locale: string,
): { todo: string; why: string } {
  const name = words.subcategories[subcategory];
  const cause = sayCause(title, words.settle.close.causes);
  const said = {
    cause: { todo: cause, why: patterns.cause(cause), more: name },
    misunderstanding: {
      todo: patterns.easier(title),
      why: patterns.confusion(title),
      more: patterns.lost(sayCount(count, locale), count === 1),
    },
    theme: {
      todo: patterns.shared(title, name),
      why: patterns.shared(title, name),
      more: patterns.angryShare(sayShare(angry, locale)),
    },
  }[kind];
  return prevention ? { todo: prevention, why: said.why } : { todo: said.todo, why: said.more };
}
