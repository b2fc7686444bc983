/** Gathers the facts of a ticket: sums, order, invoice and tracking numbers, dates – the customer's own, each once. */
import type { TicketMessage } from "../ticket";
import { findAmounts } from "./facts/amounts";
import { answersOther, findAnswers, LONGEST_ANSWER } from "./facts/answers";
import { findDates } from "./facts/dates";
import type { IdKind } from "./facts/id-patterns";
import { findIds } from "./facts/ids";
import { digitWindows, windowOf, withoutLinks } from "./facts/windows";
import type { Facts } from "./reading";
import type { Language } from "./taxonomy";
import type { Said } from "./text/customer-words";
import { fold } from "./text/fold";

const once = <T>(items: readonly T[], key: (item: T) => string): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
};

/** Whether a message may be an answer alone; only the lines that hold something count. */
const isShort = ({ words }: Said): boolean =>
  words.own.reduce((length, { start, end }) => length + end - start, 0) <= LONGEST_ANSWER;

/** Facts as they are found, the same one perhaps more than once. */
interface Found extends Facts {
  add: (kind: IdKind, text: string) => void;
}

const nothingFound = (): Found => {
  const found: Found = {
    amounts: [],
    orders: [],
    invoices: [],
    trackings: [],
    dates: [],
    add: (kind, text) => found[`${kind}s`].push(text),
  };
  return found;
};

/** Adds what one message of the customer's mentions. */
const addMentioned = (
  found: Found,
  one: Said,
  messages: readonly TicketMessage[],
  language: Language,
): void => {
  const { folded, words, index } = one;
  const text = messages[index]?.text ?? "";
  const readable = withoutLinks(folded.text);
  const matter = digitWindows(readable, [...words.own, ...words.forwarded]);
  const own = isShort(one)
    ? words.own.map(({ start, end }) => text.slice(folded.at(start), folded.at(end))).join(" ")
    : undefined;
  const ids =
    own !== undefined && answersOther(messages, index, own)
      ? []
      : findIds(text, folded, [...matter, ...digitWindows(readable, [...words.signature, ...words.shops])]);
  for (const id of ids) found.add(id.kind, id.text);
  if (ids.length === 0 && matter.length > 0 && own !== undefined)
    for (const id of findAnswers(messages, index, own)) found.add(id.kind, id.text);
  const apart = (hit: { start: number; end: number }) =>
    !ids.some((id) => hit.start < id.end && hit.end > id.start);
  const dollar = language === "en" ? "USD" : "";
  for (const { value, currency, raw } of findAmounts(text, folded, matter, dollar).filter(apart))
    found.amounts.push({ value, currency, raw });
  for (const date of findDates(text, folded, matter, language).filter(apart)) found.dates.push(date.text);
};

/** Labelled numbers may also stand in a subject, in the shop's mail forwarded or below the name ("Order 20931 / phone …"); sums and dates there don't count. */
export const factsOf = (
  said: readonly Said[],
  messages: readonly TicketMessage[],
  subject: string,
  language: Language,
): Facts => {
  const found = nothingFound();
  for (const one of said) addMentioned(found, one, messages, language);
  const short = subject.slice(0, 300);
  const folded = fold(short);
  for (const id of findIds(short, folded, [windowOf(folded.text, { start: 0, end: folded.text.length })]))
    found.add(id.kind, id.text);
  const same = (id: string) => id.toUpperCase();
  // One number is one thing: where a word says invoice or tracking, it is no order elsewhere.
  const otherwise = new Set([...found.invoices, ...found.trackings].map(same));
  const signed = new Set(found.amounts.flatMap(({ value, currency }) => (currency ? [value] : [])));
  const amounts = found.amounts.filter(({ value, currency }) => currency || !signed.has(value));
  return {
    amounts: once(amounts, (amount) => `${amount.value} ${amount.currency}`),
    orders: once(found.orders, same).filter((id) => !otherwise.has(same(id))),
    invoices: once(found.invoices, same),
    trackings: once(found.trackings, same),
    dates: once(found.dates, (date) => date.toLowerCase()),
  };
};
