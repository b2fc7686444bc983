/** Which words may name a theme, and which words of three languages mean one thing. */
import { GLOSSARY } from "../../triage/lexicon/glossary";
import { LANGUAGE_WORDS } from "../../triage/lexicon/language-words";
import { EVERYDAY_WORDS } from "./everyday-words";
import { FAMILIES } from "./families";
import { FEELINGS } from "./feelings";
import { Lexicon } from "./lexicon";

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

const FEELING_WORDS = new Lexicon(FEELINGS);

/** "Angry", "preocupada": how a complaint is made, not what it is about. */
export const isFeeling = (word: string): boolean => FEELING_WORDS.of(word) !== null;

/** Words that come in complaints of every kind. */
export const isEveryday = (word: string): boolean =>
  EVERYDAY_WORDS.has(word) || FUNCTION_WORDS.has(word) || isFeeling(word);

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
