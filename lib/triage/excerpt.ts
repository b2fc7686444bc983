/** The words that led to a kind, with a little of what stands around them, short enough to be read at a glance. */
import type { TicketMessage } from "../ticket";
import type { Reading } from "./reading";

export interface ExcerptPart {
  text: string;
  marked: boolean;
  /** Position in the list of parts. */
  at: number;
}

/** At most so many marked stretches, and so many characters around each. */
const QUOTES = 3;
const AROUND = 36;

/** The text after a quote up to a whole word within reach; stops where the sentence or the line does. */
function after(text: string, from: number, until: number): string {
  const reach = text.slice(from, Math.min(from + AROUND, until));
  // "74.50" goes on behind its point.
  const sentence = /^(?:[^.!?\n]|[.!?](?=[^\s.!?]))*[.!?]?/.exec(reach)?.[0] ?? "";
  return sentence.length < reach.length || from + reach.length >= text.length
    ? sentence
    : sentence.replace(/\s*\S*$/u, "");
}

/**
 * Parts to be shown one after the other; unmarked ones are context or " … ". Everything but " … " is cut out of the
 * messages letter by letter.
 * @param messages the ones the reading was made from
 */
export function excerptOf(reading: Reading, messages: readonly TicketMessage[]): ExcerptPart[] {
  const quotes = reading.evidence
    .filter(({ label }) => label === reading.subcategory)
    .slice(0, QUOTES)
    .sort((a, b) => a.message - b.message || a.start - b.start);
  const parts: Omit<ExcerptPart, "at">[] = [];
  let [message, end] = [-1, 0];
  quotes.forEach((quote, index) => {
    const text = messages[quote.message]?.text ?? "";
    const next = quotes[index + 1];
    if (quote.message === message && quote.start < end) return;
    if (parts.length > 0) {
      const joined = quote.message === message && quote.start - end <= AROUND / 2;
      parts.push({ text: joined ? text.slice(end, quote.start) : " … ", marked: false });
    }
    parts.push({ text: quote.text, marked: true });
    const until = next?.message === quote.message ? next.start : text.length;
    const near = next?.message === quote.message && next.start - quote.end <= AROUND / 2;
    const context = near ? "" : after(text, quote.end, until);
    if (context.trim()) parts.push({ text: context, marked: false });
    [message, end] = [quote.message, quote.end + (near ? 0 : context.length)];
  });
  return parts.map((part, at) => ({ ...part, text: part.text.replace(/\s+/g, " "), at }));
}
