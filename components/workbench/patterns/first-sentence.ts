/** The first sentence of the page: what surges, what it is about, and what has calmed. */
import type { PatternWords } from "../../../lib/i18n/patterns/en";
import { daysThrough, sayCount, sayDay, sayList, sayTheme, sayUsual } from "../../../lib/patterns/say";
import type { PatternsView, Surge, Theme } from "../../../lib/patterns/types";
import type { Subcategory } from "../../../lib/triage/taxonomy";
import type { Part } from "./selection";

export interface Tongue {
  locale: string;
  words: PatternWords;
  kinds: Record<Subcategory, string>;
}

/** A complaint by its name; with its theme, where the theme is what surges. */
export const surgeName = ({ subcategory, theme }: Surge, { kinds, locale }: Tongue): string =>
  theme ? `${kinds[subcategory]} · ${sayTheme(theme, locale)}` : kinds[subcategory];

function calmest({ calmed, surges }: PatternsView) {
  const surging = new Set(surges.map(({ subcategory }) => subcategory));
  return calmed.find(({ subcategory, count, before }) => count < before && !surging.has(subcategory));
}

export interface Sentence {
  /** What matters stands between `**`. */
  text: string;
  /** The cases that what matters leads to. */
  part?: Part;
}

/** What more than half of the cases name, where the theme is not itself what surges. */
function mostName(view: PatternsView, { subcategory, theme, keys }: Surge): Theme | null {
  if (theme) return null;
  const of = view.complaints.find((each) => each.subcategory === subcategory)?.theme;
  const named = new Set(of?.keys);
  return of && keys.filter((key) => named.has(key)).length * 2 > keys.length ? of : null;
}

/** The first sentences, the weightiest first. */
export function ledeOf(view: PatternsView, tongue: Tongue): Sentence[] {
  const { locale } = tongue;
  const words = tongue.words.lede;
  const count = (number: number) => sayCount(number, locale);
  const sentences: Sentence[] = [];
  const say = (text: string, part?: Part) => sentences.push(part ? { text, part } : { text });
  const [surge, ...others] = view.surges;
  if (surge) {
    const today = view.daily.at(-1)?.day ?? surge.since;
    const days = daysThrough(surge.since, today);
    const usual = sayUsual(surge.usual, locale);
    say(words.surge(surgeName(surge, tongue), sayDay(surge.since, locale)), {
      what: "surge",
      subcategory: surge.subcategory,
      theme: surge.theme?.id ?? "",
    });
    say(
      days > 1
        ? words.against(count(surge.count), count(days), usual)
        : words.today(count(surge.count), usual),
    );
    const named = mostName(view, surge);
    if (named) say(words.named(sayTheme(named, locale)), { what: "theme", id: named.id });
    if (others.length > 0) {
      const names = others.slice(0, 3).map((other) => words.name(surgeName(other, tongue)));
      say(words.also(sayList(names, locale)));
    }
  } else {
    say(words.still(count(view.days)));
    say(words.total(count(view.total), count(view.before)));
    const most = view.complaints[0];
    if (most) say(words.most(tongue.kinds[most.subcategory], count(most.count)));
  }
  const calm = calmest(view);
  if (calm) say(words.calmed(tongue.kinds[calm.subcategory], count(calm.count), count(calm.before)));
  return sentences;
}
