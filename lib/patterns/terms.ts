/**
 * The words of a customer that may name a theme: products, plans, couriers, steps, and short phrases of them. Taken when
 * a ticket is read, because its text is not kept. No numbers, no addresses, no people.
 */
import { customerWords } from "../triage/text/customer-words";
import { type Message, peopleOf, type Word, wordsIn } from "./term-words";
import { isProper } from "./themes/units";
import { THINGS } from "./themes/vocabulary";

/** Terms kept of one case: single ones first. */
const SINGLES = 12;
const PHRASES = 12;
const LONGEST = 60;
/** Words that hold two parts of a phrase together ("plan of the year", "tarjeta de regalo"). */
const BETWEEN = 3;

interface Found {
  key: string;
  surface: string;
  rank: number;
}

/** Three letters at least, of which the first is one: `x200` may be a model, `20931` is a number. */
const isNamed = (word: string): boolean => /^\p{L}[\p{L}\p{N}'&]{2,}$/u.test(word) && word.length <= 24;

function singlesOf(words: readonly Word[]): Found[] {
  const folded = words.map(({ word }) => word);
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const thing = THINGS.at(folded, at);
    const part = words.slice(at, at + (thing?.length ?? 1));
    at += part.length;
    if (part.some(({ hidden }) => hidden)) continue;
    const [word] = part as [Word, ...Word[]];
    const key = part.map((each) => each.word).join(" ");
    const surface = part.map((each) => each.surface).join(" ");
    if (thing) found.push({ key, surface, rank: 3 });
    else if (word.telling && isNamed(word.word)) {
      found.push({ key, surface, rank: word.name ? 2 : 1 });
    }
  }
  return found;
}

const phrase = (part: readonly Word[], rank: number): Found => ({
  key: part.map(({ word }) => word).join(" "),
  surface: part.map(({ surface }) => surface).join(" "),
  rank,
});

/** "Correo Rápido": two everyday words that are written as a name. */
function properOf(words: readonly Word[]): Found[] {
  return words.flatMap((one, at) => {
    const other = words[at + 1];
    if (!other || one.sentence !== other.sentence || one.message !== other.message) return [];
    if (one.hidden || other.hidden || one.telling || other.telling) return [];
    return isProper(`${one.surface} ${other.surface}`) ? [phrase([one, other], 4)] : [];
  });
}

/** Two words that say something together: next to each other, or held together by little ones. */
function phrasesOf(words: readonly Word[]): Found[] {
  const places = words.flatMap(({ little }, place) => (little ? [] : [place]));
  return places.slice(1).flatMap((end, index) => {
    const start = places[index] as number;
    const [one, other] = [words[start], words[end]] as [Word, Word];
    if (end - start - 1 > BETWEEN || one.sentence !== other.sentence || one.message !== other.message)
      return [];
    const strength = Number(one.telling) + Number(other.telling);
    const part = words.slice(start, end + 1);
    if (strength === 0 || one.word === other.word || part.some(({ hidden }) => hidden)) return [];
    return [phrase(part, strength + (one.name && other.name ? 2 : 0))];
  });
}

/** The strongest first, each once, those that came first before others of the same strength. */
function best(found: readonly Found[], limit: number): string[] {
  const seen = new Map<string, Found>();
  for (const each of found) {
    if (each.surface.length > LONGEST) continue;
    const known = seen.get(each.key);
    if (!known) seen.set(each.key, { ...each });
    else known.rank += 0.5;
  }
  return [...seen.values()]
    .sort((one, other) => other.rank - one.rank)
    .slice(0, limit)
    .map(({ surface }) => surface);
}

/**
 * The terms of a ticket as its customer wrote them, at most 24.
 * @param names of people the page tells: the requester, agents; their words are left out
 */
export function termsOf(
  ticket: { subject?: string | undefined; messages: readonly Message[] },
  names: readonly string[],
): string[] {
  const { tokens } = customerWords({
    ...(ticket.subject ? { subject: ticket.subject } : {}),
    messages: [...ticket.messages],
  });
  const words = wordsIn(tokens, ticket.messages, peopleOf(ticket.messages, names));
  return [...best(singlesOf(words), SINGLES), ...best([...properOf(words), ...phrasesOf(words)], PHRASES)];
}
