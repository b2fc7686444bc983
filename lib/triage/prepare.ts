/** The way from a ticket to words, sentences and language, one and the same for training and for reading. */
import type { TicketMessage } from "../ticket";
import { type Instance, instancesOf } from "./instances";
import { detectLanguage, type LanguageGuess } from "./language";
import type { Links } from "./links";
import { type CustomerWords, customerWords } from "./text/customer-words";

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
