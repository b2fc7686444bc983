/** From a term of a case to what it means in any of the three languages. */
import { foldWord } from "../../triage/text/fold";
import { cognate, happening, isEveryday, isFeeling, isFunctionWord, THINGS } from "./vocabulary";

/** `t:` a thing, `n:` a name nobody explained, `x|y` two together, whatever their order. */
export type Unit = string;

export const wordsOf = (term: string): string[] => foldWord(term).match(/[\p{L}\p{N}'&]+/gu) ?? [];

/** What is written large in every letter and is nobody's name: departments, days, courtesies. */
const FORMS = new Set(
  "support team company agent manager order number thanks hello please weekday date account address phone_no".split(
    " ",
  ),
);

/** "Correo Rápido": everyday words written as a name. @param term as the customer wrote it */
export const isProper = (term: string): boolean => {
  const words = term.split(/\s+/);
  return (
    words.length === 2 &&
    words.every((word) => /^\p{Lu}\p{Ll}{2}/u.test(word) && !FORMS.has(happening(foldWord(word)).slice(2)))
  );
};

/** The parts of a term: things and names, and everyday words by what they mean; none where a feeling is in it. */
function partsOf(words: readonly string[], proper: boolean): { unit: string; telling: boolean }[] {
  const parts: { unit: string; telling: boolean }[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string;
    const thing = THINGS.at(words, at);
    if (thing) {
      parts.push({ unit: `t:${thing.name}`, telling: true });
      at += thing.length;
      continue;
    }
    at++;
    if (isFunctionWord(word)) continue;
    // It would label its thing "angry about the app"; the thing is a term by itself.
    if (isFeeling(word) && !proper) return [];
    parts.push(
      isEveryday(word) && !proper
        ? { unit: happening(word), telling: false }
        : { unit: `n:${cognate(word)}`, telling: true },
    );
  }
  return parts;
}

const cache = new Map<string, Unit | null>();

/** What a term stands for; null for one that tells nothing by itself. */
export function unitOf(term: string): Unit | null {
  const known = cache.get(term);
  if (known !== undefined) return known;
  const parts = partsOf(wordsOf(term), isProper(term));
  const names = [...new Set(parts.map(({ unit }) => unit))];
  const unit = parts.some(({ telling }) => telling) && names.length <= 2 ? names.sort().join("|") : null;
  if (cache.size > 50_000) cache.clear();
  cache.set(term, unit);
  return unit;
}

/** Two things said together. */
export const isPair = (unit: Unit): boolean => unit.includes("|");
