/** What a part of a pattern is called where its cases are listed. */
import type { PatternWords } from "../../../lib/i18n/patterns/en";
import type { Words } from "../../../lib/i18n/words";
import { sayDay, sayTheme } from "../../../lib/patterns/say";
import type { PatternsView } from "../../../lib/patterns/types";
import { surgeName } from "./first-sentence";
import { sayCause } from "./say-cause";
import { type Part, surgeOf } from "./selection";

/** @param view null where it could not be had */
export function nameOfPart(
  part: Part,
  view: PatternsView | null,
  words: Words,
  patterns: PatternWords,
  locale: string,
): string {
  switch (part.what) {
    case "surge": {
      const surge = view && surgeOf(view, part);
      const tongue = { locale, words: patterns, kinds: words.subcategories };
      return surge ? surgeName(surge, tongue) : words.subcategories[part.subcategory];
    }
    case "complaint":
      return words.subcategories[part.subcategory];
    case "theme": {
      const theme = view?.themes.find(({ id }) => id === part.id);
      return theme ? sayTheme(theme, locale) : part.id;
    }
    case "problem":
      return sayCause(part.title, words.settle.close.causes);
    case "emotion":
      return words.emotions[part.name];
    case "outcome":
      return patterns.ended[part.name];
    case "category":
      return words.categories[part.name];
    case "day":
      return sayDay(part.day, locale, "full");
  }
}
