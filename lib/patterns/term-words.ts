/** The words of a ticket as its customer wrote them, with those marked that are people, numbers or addresses. */
import { foldWord } from "../triage/text/fold";
import type { Token } from "../triage/text/tokens";
import { PERSON_NAMES } from "./themes/person-names";
import { isEveryday, isFunctionWord, THINGS } from "./themes/vocabulary";

export interface Message {
  role: "customer" | "agent" | "note" | "unknown";
  author?: string | undefined;
  text: string;
}

/** What stands before a street or a place where somebody lives. */
const STREETS = new Set(
  "calle avenida avda plaza paseo rua travessa praca alameda street avenue lane road postcode zip cep apartado barrio bairro colonia urbanizacion".split(
    " ",
  ),
);
/** Capitals so many words behind it belong to it. */
const STREET_WORDS = 3;
/** What stands before a name. */
const TITLES = new Set(
  "mr mrs ms miss sir madam dr dra sr sra senor senora senhor senhora don dona called llamo llama chamo chama soy sou named atte".split(
    " ",
  ),
);

/** What is known of a word by itself. */
interface Traits {
  telling: boolean;
  /** Holds others together and names nothing. */
  little: boolean;
  street: boolean;
  title: boolean;
  person: boolean;
}

const remembered = new Map<string, Traits>();

/** Remembers the last few thousand words: the same ones come back in every ticket. */
function traitsOf(word: string): Traits {
  const known = remembered.get(word);
  if (known) return known;
  const thing = THINGS.of(word) !== null;
  const traits = {
    telling: thing || !isEveryday(word),
    little: isFunctionWord(word),
    street: STREETS.has(word),
    title: TITLES.has(word),
    person: PERSON_NAMES.has(word),
  };
  if (remembered.size > 8000) remembered.clear();
  remembered.set(word, traits);
  return traits;
}

export interface Word {
  word: string;
  sentence: number;
  message: number;
  /** As the customer wrote it; folded where that is not at hand (the subject). */
  surface: string;
  /** Says something by itself: it is a thing, or no everyday word. */
  telling: boolean;
  little: boolean;
  /** Written with a capital where no sentence begins. */
  name: boolean;
  hidden: boolean;
}

/** Mail, web, and whatever has four digits in it: no word inside is looked at. */
function isNoWord(chunk: string): boolean {
  if (chunk.includes("@") || chunk.includes("://") || chunk.startsWith("www.")) return true;
  let digits = 0;
  for (let at = 0; at < chunk.length; at++) {
    const code = chunk.charCodeAt(at);
    if (code > 47 && code < 58 && ++digits > 3) return true;
  }
  return false;
}

/** The stretches of a text in which no word is looked at. */
const hiddenIn = (text: string): [number, number][] =>
  [...text.matchAll(/\S+/g)].flatMap(({ 0: chunk, index }) =>
    isNoWord(chunk) ? [[index, index + chunk.length] as [number, number]] : [],
  );

const PLAIN = /^[\p{L}\p{N}'&]*$/u;
const ASCII = /^[A-Za-z]+$/;

/** Without marks that nobody sees; words that were shouted are said. */
function surfaceOf(written: string, shouted: boolean): string {
  const said = shouted ? written.toLowerCase() : written;
  if (ASCII.test(said)) return said;
  const whole = said.normalize("NFC");
  return PLAIN.test(whole) ? whole : whole.replace(/[^\p{L}\p{N}'&]/gu, "");
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Folded words of people's names that the page tells. */
export function peopleOf(messages: readonly Message[], names: readonly string[]): Set<string> {
  const told = [...names, ...messages.map(({ author }) => author ?? "")];
  return new Set(told.flatMap((name) => foldWord(name).match(/[\p{L}']{3,}/gu) ?? []));
}

/** @param people folded words of names */
export function wordsIn(
  tokens: readonly Token[],
  messages: readonly Message[],
  people: ReadonlySet<string>,
): Word[] {
  const hidden = new Map<number, [number, number][]>();
  let sentence = -1;
  let street = Number.NEGATIVE_INFINITY;
  let person = Number.NEGATIVE_INFINITY;
  return tokens.map((token, place) => {
    const { word, message, start } = token;
    const text = messages[message]?.text ?? "";
    const first = token.sentence !== sentence;
    sentence = token.sentence;
    const stretches = hidden.get(message) ?? hiddenIn(text);
    hidden.set(message, stretches);
    const written = message < 0 ? word : text.slice(start, token.end);
    const capital = isCapital(written[0] ?? "");
    const shouted = capital && written.length > 4 && written === written.toUpperCase();
    const proper = capital && !shouted;
    const traits = traitsOf(word);
    if (traits.street) street = place;
    if (traits.title || (traits.person && proper)) person = place;
    return {
      word,
      sentence,
      message,
      surface: surfaceOf(written, shouted),
      telling: traits.telling,
      little: traits.little,
      name: proper && !first && traits.telling,
      hidden:
        traits.person ||
        people.has(word) ||
        (word.charCodeAt(0) > 47 && word.charCodeAt(0) < 58) ||
        (proper && (place - street <= STREET_WORDS || place - person <= 1)) ||
        (proper && traitsOf(tokens[place + 1]?.word ?? "").street) ||
        stretches.some(([from, to]) => start >= from && start < to),
    };
  });
}
