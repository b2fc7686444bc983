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

const PART_OF_WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const CURRENCY_BEFORE =
  /(?:(?<!\p{L})(?:S\/\.?|EUR|USD|GBP|BRL|MXN|ARS|COP|CLP|PEN|[A-Z]{0,3}\$)|[€£¥$])[ \u00a0\u202f]?$/u;
const CURRENCY_AFTER = /[ \u00a0\u202f]?[€£¥$%](?![ \u00a0\u202f]?\d)/y;
/** The rest of "R$ 30" behind its R. */
const SUM_AFTER_LETTERS = /[$€£][ \u00a0\u202f]?(?=\d)/y;

/** Whether a character belongs to a word or number; of the basic Latin ones told by its code. */
const isPart = (char: string | undefined): boolean => {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return PART_OF_WORD.test(char);
};
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";

/** Whether the mark at `at` holds a word or number together: "4.2.1", "19:04", "PO-7714", "don't", "1 200". */
const joins = (text: string, at: number): boolean => {
  const mark = text[at] ?? "";
  const [before, after] = [text[at - 1], text[at + 1]];
  if ("-\u2010\u2011_'\u2019&".includes(mark)) return isPart(before) && isPart(after);
  if (".,:/".includes(mark)) return isDigit(before) && isDigit(after);
  // A space parts thousands where three digits follow, and no more than three stand before.
  return (
    " \u00a0\u202f".includes(mark) &&
    isDigit(before) &&
    isDigit(after) &&
    /(?<![\d.,/-])\d{1,3}(?:[ \u00a0\u202f]\d{3})*$/.test(text.slice(Math.max(0, at - 12), at)) &&
    /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
  );
};

/** Whether a cut at `at` would part a word or a number. */
const parts = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  ((isPart(text[at - 1]) && (isPart(text[at]) || joins(text, at))) ||
    (isPart(text[at]) && joins(text, at - 1)));

/** No word or number of a customer's is longer; a chain of thousands is not shown whole. */
const WIDEST = 40;

/** Widens `start`–`end` to whole words and numbers, with the currency sign of a sum it begins or ends with. */
export function wholeWords(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  SUM_AFTER_LETTERS.lastIndex = to;
  if (
    "$€£".includes(text[to] ?? " ") &&
    /[\p{Lu}$€£]/u.test(text[to - 1] ?? "") &&
    SUM_AFTER_LETTERS.test(text)
  )
    to = SUM_AFTER_LETTERS.lastIndex + 1;
  while (start - from < WIDEST && parts(text, from)) from -= 1;
  while (to - end < WIDEST && parts(text, to)) to += 1;
  if (isDigit(text[from]))
    from -= CURRENCY_BEFORE.exec(text.slice(Math.max(0, from - 6), from))?.[0].length ?? 0;
  CURRENCY_AFTER.lastIndex = to;
  if (isDigit(text[to - 1]) && CURRENCY_AFTER.test(text)) to = CURRENCY_AFTER.lastIndex;
  return [from, to];
}

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
