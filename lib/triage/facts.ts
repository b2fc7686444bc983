/** Gathers the facts of a ticket: sums, order, invoice and tracking numbers, dates – the customer's own, each once. */
import type { TicketMessage } from "../ticket";
import { findAmounts } from "./facts/amounts";
import { findAnswers, LONGEST_ANSWER } from "./facts/answers";
import { findDates } from "./facts/dates";
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

/** Labelled numbers may also stand in a subject or below the name ("Order 20931 / phone …"); sums and dates there don't count. */
export const factsOf = (
  said: readonly Said[],
  messages: readonly TicketMessage[],
  subject: string,
  language: Language,
): Facts => {
  const dollar = language === "en" ? "USD" : "";
  const facts: Facts = { amounts: [], orders: [], invoices: [], trackings: [], dates: [] };
  const add = (kind: "order" | "invoice" | "tracking", text: string) =>
    (kind === "order" ? facts.orders : kind === "invoice" ? facts.invoices : facts.trackings).push(text);
  for (const one of said) {
    const text = messages[one.index]?.text ?? "";
    const readable = withoutLinks(one.folded.text);
    const matter = digitWindows(readable, [...one.words.own, ...one.words.forwarded]);
    const below = digitWindows(readable, one.words.signature);
    const ids = findIds(text, one.folded, [...matter, ...below]);
    for (const id of ids) add(id.kind, id.text);
    if (ids.length === 0 && matter.length > 0 && isShort(one)) {
      const own = one.words.own.map(({ start, end }) => text.slice(one.folded.at(start), one.folded.at(end)));
      for (const id of findAnswers(messages, one.index, own.join(" "))) add(id.kind, id.text);
    }
    const apart = (hit: { start: number; end: number }) =>
      !ids.some((id) => hit.start < id.end && hit.end > id.start);
    for (const { value, currency, raw } of findAmounts(text, one.folded, matter, dollar).filter(apart))
      facts.amounts.push({ value, currency, raw });
    for (const date of findDates(text, one.folded, matter, language).filter(apart))
      facts.dates.push(date.text);
  }
  const short = subject.slice(0, 300);
  const folded = fold(short);
  for (const id of findIds(short, folded, [windowOf(folded.text, { start: 0, end: folded.text.length })]))
    add(id.kind, id.text);
  const same = (id: string) => id.toUpperCase();
  // One number is one thing: where a word says invoice or tracking, it is no order elsewhere.
  const otherwise = new Set([...facts.invoices, ...facts.trackings].map(same));
  const signed = new Set(facts.amounts.flatMap(({ value, currency }) => (currency ? [value] : [])));
  const amounts = facts.amounts.filter(({ value, currency }) => currency || !signed.has(value));
  return {
    amounts: once(amounts, (amount) => `${amount.value} ${amount.currency}`),
    orders: once(facts.orders, same).filter((id) => !otherwise.has(same(id))),
    invoices: once(facts.invoices, same),
    trackings: once(facts.trackings, same),
    dates: once(facts.dates, (date) => date.toLowerCase()),
  };
};
