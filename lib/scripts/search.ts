/** Search over titles and texts in every language, with accents ignored and a slip of the finger forgiven. */
import MiniSearch from "minisearch";
import { localize, type UiLocale } from "../i18n/localized";
import type { Language } from "../triage/taxonomy";
import { allTexts } from "./text-of";
import type { Habit, Script } from "./types";
import { languageOf } from "./variants";

interface Entry {
  id: string;
  title: string;
  en: string;
  es: string;
  pt: string;
}

/** The library seldom changes while a sidebar lives; its index is kept as long as the array itself. */
const indexes = new WeakMap<readonly Script[], MiniSearch<Entry>>();

/**
 * Scripts that match a query, best first: every word must occur, whole, begun, or misspelt by a letter or two.
 *
 * The title counts most, then the text in the reply's language, then the other languages. Internal scripts are
 * never found. What the agent likes or used lately comes first among what matches about as well. An empty query gives
 * all of them: liked, then by last use, then by title in the interface's language.
 */
export function searchScripts(
  query: string,
  scripts: readonly Script[],
  language: Language,
  locale: UiLocale,
  habits: Readonly<Record<string, Habit>> = {},
): Script[] {
  const shown = scripts.filter((script) => !script.internal);
  if (folded(query).trim() === "") return byHabit(byTitle(shown, locale), habits);
  const places = new Map(shown.map((script) => [script.id, script]));
  return indexOf(scripts)
    .search(query, {
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boostDocument: (id) => favour(habits, String(id)),
      boost: { title: 4, en: 0.6, es: 0.6, pt: 0.6, [language]: 1.2 },
    })
    .flatMap(({ id }) => places.get(String(id)) ?? []);
}

function indexOf(scripts: readonly Script[]): MiniSearch<Entry> {
  const known = indexes.get(scripts);
  if (known) return known;
  const index = new MiniSearch<Entry>({
    fields: ["title", "en", "es", "pt"],
    processTerm: (term) => folded(term) || null,
  });
  index.addAll(
    scripts.map((script) => ({
      id: script.id,
      title: [script.id, ...Object.values(script.title)].join(" "),
      en: wordsIn(script, "en"),
      es: wordsIn(script, "es"),
      pt: wordsIn(script, "pt"),
    })),
  );
  indexes.set(scripts, index);
  return index;
}

/** What this agent thinks of a reply, as a factor on how well it matches. */
function favour(habits: Readonly<Record<string, Habit>>, id: string): number {
  const habit = Object.hasOwn(habits, id) ? habits[id] : undefined;
  if (!habit) return 1;
  return (habit.rating > 0 ? 1.3 : habit.rating < 0 ? 0.6 : 1) * (habit.used > 0 ? 1.1 : 1);
}

/** Stable: equals stay by title. */
function byHabit(scripts: readonly Script[], habits: Readonly<Record<string, Habit>>): Script[] {
  const rank = ({ id }: Script): [number, number] => {
    const habit = Object.hasOwn(habits, id) ? habits[id] : undefined;
    return [habit?.rating ?? 0, habit?.used ? habit.lastAt : 0];
  };
  return [...scripts].sort((a, b) => {
    const [oneLiked, oneAt] = rank(a);
    const [otherLiked, otherAt] = rank(b);
    return otherLiked - oneLiked || otherAt - oneAt;
  });
}

/** All that a script says in one language, whatever the register and the channel. */
const wordsIn = (script: Script, language: Language): string =>
  allTexts(script)
    .filter(({ variant }) => languageOf(variant) === language)
    .map(({ template }) => template)
    .join("\n");

/** Lower case without accents: "devolución" is found by "devolucion". */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function byTitle(scripts: readonly Script[], locale: UiLocale): Script[] {
  const collator = new Intl.Collator(locale);
  return [...scripts].sort((a, b) => collator.compare(localize(a.title, locale), localize(b.title, locale)));
}
