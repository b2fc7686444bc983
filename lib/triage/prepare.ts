/** The way from a ticket to words, sentences and language, one and the same for training and for reading. */
import type { TicketMessage } from "../ticket";
import { type Instance, instancesOf } from "./instances";
import { detectLanguage, type LanguageGuess } from "./language";
import type { Links } from "./links";
import { type CustomerWords, customerWords } from "./text/customer-words";
import { fold } from "./text/fold";
import { tokensOf } from "./text/tokens";

export interface Prepared extends CustomerWords {
  instances: Instance[];
  links: Links;
  language: LanguageGuess;
}

/** Prepares a ticket's words. Never throws; bounded like `customerWords`. */
export const prepare = (ticket: {
  subject?: string | undefined;
  messages: readonly TicketMessage[];
}): Prepared => {
  const words = customerWords(ticket);
  const language = detectLanguage(words.tokens, words.raw || (ticket.subject ?? ""));
  return { ...words, language, ...instancesOf(words.tokens) };
};

const ENOUGH = 2_000;

/** The language of a text as it stands: of a message of which nothing is left to read, since it only greets. */
export const languageOfText = (text: string): LanguageGuess => {
  const folded = fold(text.slice(0, ENOUGH));
  const all = [{ start: 0, end: folded.text.length }];
  return detectLanguage(tokensOf(folded, all, { message: 0, weight: 1, firstSentence: 0, limit: 100 }), text);
};
