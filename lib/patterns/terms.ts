/**
 * The words of a customer that may name a theme: products, plans, couriers, steps, and short phrases of them. Taken when
 * a ticket is read, because its text is not kept. No numbers, no addresses, no people.
 */
import { customerWords } from "../triage/text/customer-words";
import { foldWord } from "../triage/text/fold";
import type { Token } from "../triage/text/tokens";
import { PERSON_NAMES } from "./themes/person-names";
import { isProper } from "./themes/units";
import { isEveryday, isFunctionWord, THINGS } from "./themes/vocabulary";

interface Message {
  role: "customer" | "agent" | "note" | "unknown";
  author?: string | undefined;
  text: string;
}

/** Terms kept of one case: single ones first. */
const SINGLES = 12;
const PHRASES = 12;
const LONGEST = 60;
/** Words that hold two parts of a phrase together ("plan of the year", "tarjeta de regalo"). */
const BETWEEN = 3;

/** Addresses of mail and web, and anything long with digits in it: no word inside them is looked at. */
const NOT_WORDS = /\S+@\S+|(?:https?:\/\/|www\.)\S+|\S*\d\S*\d\S*\d\S*\d\S*/g;
/** What stands before a street or a place where somebody lives. */
const STREETS = new Set(
  "calle avenida avda plaza paseo rua travessa praca alameda street avenue lane road postcode zip cep apartado barrio bairro colonia urbanizacion".split(
    " ",
  ),
);
/** What stands before a name. */
const TITLES = new Set(
  "mr mrs ms miss sir madam dr dra sr sra senor senora senhor senhora don dona called llamo llama chamo chama soy sou named atte".split(
    " ",
  ),
);

interface Word extends Token {
  /** As the customer wrote it; folded where that is not at hand (the subject). */
  surface: string;
  /** Written with a capital where no sentence begins. */
  name: boolean;
  hidden: boolean;
}

/** The stretches of a text in which no word is looked at. */
const hiddenIn = (text: string): [number, number][] =>
  [...text.matchAll(NOT_WORDS)].map((match) => [match.index, match.index + match[0].length]);

function wordsIn(tokens: readonly Token[], messages: readonly Message[], names: ReadonlySet<string>): Word[] {
  const hidden = new Map<number, [number, number][]>();
  let sentence = -1;
  let street = -1;
  let person = -1;
  return tokens.map((token, place) => {
    const text = messages[token.message]?.text ?? "";
    const first = token.sentence !== sentence;
    sentence = token.sentence;
    let stretches = hidden.get(token.message);
    if (!stretches) {
      stretches = hiddenIn(text);
      hidden.set(token.message, stretches);
    }
    const written = token.message < 0 ? token.word : text.slice(token.start, token.end);
    const shouted = written.length > 4 && written === written.toUpperCase();
    const capital = /^\p{Lu}/u.test(written) && !shouted;
    const known = !isEveryday(token.word) || THINGS.at([token.word], 0) !== null;
    if (STREETS.has(token.word)) street = place;
    if (TITLES.has(token.word) || (PERSON_NAMES.has(token.word) && capital)) person = place;
    const at = token.start;
    return {
      ...token,
      surface: (shouted ? written.toLowerCase() : written).normalize("NFC").replace(/[^\p{L}\p{N}'&]/gu, ""),
      name: capital && !first && known,
      hidden:
        stretches.some(([from, to]) => at >= from && at < to) ||
        names.has(token.word) ||
        PERSON_NAMES.has(token.word) ||
        (place - street <= 3 && street >= 0 && capital) ||
        (capital && STREETS.has(tokens[place + 1]?.word ?? "")) ||
        /^\d/.test(token.word) ||
        (place - person <= 1 && person >= 0 && capital),
    };
  });
}

/** Folded words of people's names that the page tells. */
function peopleOf(messages: readonly Message[], names: readonly string[]): Set<string> {
  const told = [...names, ...messages.map(({ author }) => author ?? "")];
  return new Set(told.flatMap((name) => foldWord(name).match(/[\p{L}']{3,}/gu) ?? []));
}

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
    else if (isNamed(word.word) && !isEveryday(word.word)) {
      found.push({ key, surface, rank: word.name ? 2 : 1 });
    }
  }
  return found;
}

const telling = ({ word }: Word): boolean => !isEveryday(word) || THINGS.at([word], 0) !== null;

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
    if (one.hidden || other.hidden || telling(one) || telling(other)) return [];
    return isProper(`${one.surface} ${other.surface}`) ? [phrase([one, other], 4)] : [];
  });
}

/** Two words that say something together: next to each other, or held together by little ones. */
function phrasesOf(words: readonly Word[]): Found[] {
  const places = words.flatMap(({ word }, place) => (isFunctionWord(word) ? [] : [place]));
  return places.slice(1).flatMap((end, index) => {
    const start = places[index] as number;
    const [one, other] = [words[start], words[end]] as [Word, Word];
    if (end - start - 1 > BETWEEN || one.sentence !== other.sentence || one.message !== other.message)
      return [];
    const strength = Number(telling(one)) + Number(telling(other));
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
