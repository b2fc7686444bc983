/** Asks one rule of one sentence, folded as reading folds it. */
import type { Rule } from "@/lib/triage/lexicon/rules";
import type { Language } from "@/lib/triage/taxonomy";
import { foldWord } from "@/lib/triage/text/fold";

/** Whether any of `rules` for `label` sees it in the sentence. */
export const holds = <Label extends string>(
  rules: readonly Rule<Label>[],
  label: Label,
  language: Language,
  sentence: string,
): boolean =>
  rules.some((rule) => {
    const pattern = rule.patterns[language];
    pattern.lastIndex = 0;
    return rule.label === label && pattern.test(foldWord(sentence));
  });
