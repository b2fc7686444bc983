/** Which words may name a theme, and which words of three languages mean one thing. */
import { GLOSSARY } from "../../triage/lexicon/glossary";
import { LANGUAGE_WORDS } from "../../triage/lexicon/language-words";
import { EVERYDAY_WORDS } from "./everyday-words";
import { FAMILIES } from "./families";

interface Entry {
  name: string;
  /** Words that must follow the first; the last may be a stem. */
  rest: readonly string[];
}

/** Families by first word (exact), and by beginnings of words. */
class Lexicon {
  private readonly exact = new Map<string, Entry[]>();
  private readonly stems = new Map<string, string>();
  private shortest = 99;
  private longest = 0;

  constructor(families: Readonly<Record<string, string>>) {
    for (const [name, words] of Object.entries(families)) {
      for (const word of words.split(/\s+/)) this.add(name, word);
    }
  }

  private add(name: string, word: string): void {
    const [first = "", ...rest] = word.split("-");
    if (rest.length === 0 && first.endsWith("*")) {
      const stem = first.slice(0, -1);
      if (!this.stems.has(stem)) this.stems.set(stem, name);
      this.shortest = Math.min(this.shortest, stem.length);
      this.longest = Math.max(this.longest, stem.length);
      return;
    }
    const known = this.exact.get(first);
    const entry = { name, rest };
    if (!known) this.exact.set(first, [entry]);
    else {
      known.push(entry);
      // The longest is tried first.
      known.sort((one, other) => other.rest.length - one.rest.length);
    }
  }

  /** The family that the words from `at` on name, and how many of them it takes. */
  at(words: readonly string[], at: number): { name: string; length: number } | null {
    const word = words[at] as string;
    for (const { name, rest } of this.exact.get(word) ?? []) {
      if (rest.every((part, place) => fits(words[at + place + 1], part)))
        return { name, length: rest.length + 1 };
    }
    const name = this.of(word);
    return name === null ? null : { name, length: 1 };
  }

  private readonly remembered = new Map<string, string | null>();

  /** The family that one word names by itself. */
  of(word: string): string | null {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    const found = this.look(word);
    if (this.remembered.size > 8000) this.remembered.clear();
    this.remembered.set(word, found);
    return found;
  }

  private look(word: string): string | null {
    const alone = this.exact.get(word)?.find(({ rest }) => rest.length === 0);
    if (alone) return alone.name;
    for (let length = Math.min(word.length, this.longest); length >= this.shortest; length--) {
      const name = this.stems.get(word.slice(0, length));
      if (name !== undefined) return name;
    }
    return null;
  }
}

const fits = (word: string | undefined, part: string): boolean =>
  word !== undefined && (part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part);

/** What complaints can be about. */
export const THINGS = new Lexicon(FAMILIES);

/** What happens to it, in triage's words; its signs of feelings and threats are left out. */
const HAPPENINGS = new Lexicon(
  Object.fromEntries(Object.entries(GLOSSARY).filter(([name]) => !name.startsWith("sg_"))),
);

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...LANGUAGE_WORDS.en,
  ...LANGUAGE_WORDS.es,
  ...LANGUAGE_WORDS.pt,
  ..."a an in para de se te me la lo le su sua seu dos das".split(" "),
]);

/** Words that hold others together and name nothing. */
export const isFunctionWord = (word: string): boolean => word.length < 3 || FUNCTION_WORDS.has(word);

/** Words that come in complaints of every kind. */
export const isEveryday = (word: string): boolean => EVERYDAY_WORDS.has(word) || FUNCTION_WORDS.has(word);

/** Endings that Spanish and Portuguese, and partly English, write each in its own way: longest first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ciones|coes|cion|cao|tions|tion)$/, "ci"],
  [/(?:siones|soes|sion|sao|sions)$/, "si"],
  [/(?:idades|edades|idad|edad|idade|edade|ities|ity)$/, "id"],
  [/(?:amientos|imientos|amento|imento|amentos|imentos|amiento|imiento|ment|ments)$/, "m"],
  [/(?:ones|oes|on|ao)$/, "o"],
  [/(?:eiras|eira|eras|era)$/, "er"],
  [/(?:eiros|eiro|eros|ero)$/, "er"],
  [/(?:icas|icos|ica|ico|ic|ics|ical)$/, "ic"],
  [/(?:anes|aes|an|a)$/, "a"],
  [/(?:les|is|l)$/, "l"],
  [/(?:es|s)$/, ""],
  [/(?:e|o)$/, ""],
];

const cognates = new Map<string, string>();

/** What the spellings of one word in three languages have in common: a likeness, not a root. */
export function cognate(word: string): string {
  const known = cognates.get(word);
  if (known !== undefined) return known;
  let bare = word
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/y/g, "i")
    .replace(/nh|gn/g, "n")
    .replace(/lh|ll/g, "l")
    .replace(/qu|ck|k/g, "c")
    .replace(/([a-z])\1/g, "$1");
  for (const [ending, stem] of ENDINGS) {
    if (bare.length > 4 && ending.test(bare)) {
      bare = bare.replace(ending, stem);
      break;
    }
  }
  if (bare.length > 4) bare = bare.replace(/[aeo]$/, "");
  if (cognates.size > 20_000) cognates.clear();
  cognates.set(word, bare);
  return bare;
}

/** Under one name what words mean that happen to a thing: of triage's glossary, else what spellings have in common. */
export const happening = (word: string): string => {
  const found = HAPPENINGS.of(word);
  return found ? `g:${found}` : `w:${cognate(word)}`;
};
