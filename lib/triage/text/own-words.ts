/** Finds, in one message, what its writer says now: no quoted older text, forwarded mail, signature, disclaimer or greeting. */

import { formOf } from "./form";
import { partForwarded } from "./forwarded";
import { isMachineLine } from "./machine-line";
import {
  belowQuotation,
  headAt,
  headerBlockAt,
  isForward,
  isMailHeader,
  isMarked,
  isOriginal,
  isQuoted,
  isReplyAbove,
  withoutAgents,
  withoutBracketed,
} from "./quotation";
import { greetsWithMore, isSalutation } from "./salutation";
import {
  isCard,
  isDisclaimer,
  isEmpty,
  isPostscript,
  isSentFrom,
  isSignMark,
  type Line,
  signatureFrom,
  wordsIn,
} from "./signature";

/** A stretch of the message, offsets into the folded text given. */
export interface Stretch {
  start: number;
  end: number;
}

/** A message's parts. */
export interface OwnWords {
  own: Stretch[];
  /** A forwarded mail's body: the writer's matter, in another's words. */
  forwarded: Stretch[];
  /** A forwarded mail of the shop's: nobody's wish, though a labelled order number may stand in it. */
  shops: Stretch[];
  /** The signature: never the writer's story, though a labelled order number may stand in it. */
  signature: Stretch[];
}

/** No line of a mail is longer where what it is can be told by its beginning. */
const LINE = 400;

/** `masked` is the text with what is quoted inside it blanked: such a line is narrowed to what is left. */
const linesOf = (text: string, masked: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const rest = masked === text ? "" : masked.slice(start, end);
    if (masked === text || rest === text.slice(start, end))
      lines.push({ start, end, text: text.slice(start, Math.min(end, start + LINE)) });
    else {
      const from = start + rest.length - rest.trimStart().length;
      const to = Math.max(from, start + rest.trimEnd().length);
      lines.push({ start: from, end: to, text: rest.trim().slice(0, LINE) });
    }
    if (newline < 0) break;
    start = newline + 1;
  }
  return lines;
};

const endOfParagraph = (lines: readonly Line[], from: number): number => {
  let index = from;
  while (index + 1 < lines.length && !isEmpty(lines[index + 1]?.text ?? "")) index += 1;
  return index;
};

/** Where reading goes on below a quotation's head, or -1: under one that follows something said, only marked lines end. */
const belowHead = (lines: readonly Line[], from: number, spoken: boolean): number => {
  if (isMarked(lines, from)) return from;
  return spoken ? -1 : belowQuotation(lines, from);
};

/** What is said and in which part, before the signature is looked for. */
interface Sorted {
  mine: Line[];
  /** With mail headers. */
  forwarded: Line[];
  signature: Stretch[];
  /** Lines left out that are no quotation. */
  left: Line[];
  /** Which part the next line belongs to. */
  into: "own" | "forwarded";
  /** Whether the writer has said anything yet. */
  spoken: boolean;
  /** Whether the mail is known to be forwarded: Outlook puts no other mark than the subject's "FW:". */
  forwards: boolean;
}

/** Of the step that a line asks for: nothing below it is the writer's. */
const END = -1;

/** A line of older text, or one that a program put there: the last line that goes with it, or `END`; nothing for any other line. */
const passOlder = (sorted: Sorted, lines: readonly Line[], index: number): number | undefined => {
  const { text } = lines[index] as Line;
  if (isQuoted(text)) return index;
  // Above it stands the reply; where nothing does, it is the helpdesk's line on top of all.
  if (isReplyAbove(text)) return sorted.spoken ? END : index;
  // Asked before the machine's lines: a head has as many signs as they.
  const head = headAt(lines, index);
  if (head > 0) {
    const next = belowHead(lines, index + head, sorted.spoken || sorted.into === "forwarded");
    return next < 0 ? END : next - 1;
  }
  // A sender's address has as many signs, too.
  if (sorted.into === "forwarded" && isMailHeader(text)) return undefined;
  const header = headerBlockAt(lines, index);
  if (!header && isMachineLine(text)) return index;
  const forwards = isForward(text);
  const divided = forwards || isOriginal(lines, index);
  if (!divided && (sorted.into === "forwarded" || !header)) return undefined;
  if (!forwards && !sorted.forwards && sorted.spoken) return END;
  sorted.into = "forwarded";
  // Without a divider the first line is a header already: it may name the sender.
  return divided ? index : undefined;
};

/** A line below which a name and address stand: the last line that goes with them, or `END`. */
const passSignature = (sorted: Sorted, lines: readonly Line[], index: number): number => {
  const line = lines[index] as Line;
  sorted.signature.push({ start: line.end, end: lines[Math.min(index + 8, lines.length - 1)]?.end ?? 0 });
  for (const rest of lines.slice(index + 1)) sorted.left.push(rest);
  const postscript = lines.findIndex(({ text }, at) => at > index && isPostscript(text));
  return postscript < 0 ? END : postscript - 1;
};

/** A line of the writer's, of their signature or of a firm's small print: the last line that goes with it, or `END`. */
const takeOwn = (sorted: Sorted, lines: readonly Line[], index: number): number => {
  const { mine, left, spoken } = sorted;
  const line = lines[index] as Line;
  if (isSignMark(lines, index)) return passSignature(sorted, lines, index);
  if (isDisclaimer(lines, index, mine)) {
    const end = spoken ? lines.length - 1 : endOfParagraph(lines, index);
    for (const rest of lines.slice(index, end + 1)) left.push(rest);
    return end;
  }
  if (!spoken && isSalutation(line.text)) left.push(line);
  else if (!isSentFrom(line.text)) {
    sorted.spoken = true;
    mine.push(line);
  }
  return index;
};

const sort = (lines: readonly Line[], forwards: boolean): Sorted => {
  const sorted: Sorted = {
    mine: [],
    forwarded: [],
    signature: [],
    left: [],
    into: "own",
    spoken: false,
    forwards,
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (isEmpty(line.text)) {
      (sorted.into === "own" ? sorted.mine : sorted.forwarded).push(line);
      continue;
    }
    let last = passOlder(sorted, lines, index);
    if (last === undefined && sorted.into === "forwarded") {
      sorted.forwarded.push(line);
      last = index;
    }
    last ??= takeOwn(sorted, lines, index);
    if (last === END) break;
    index = last;
  }
  return sorted;
};

/** A message that is only a greeting or a signature is no longer than this. */
const GREETING_WORDS = 6;

/** The net under all rules: where they leave nothing of a message, what is no quotation is its writer's after all. */
const leftOver = (left: readonly Line[]): Line[] => {
  const unquoted = left.filter(({ text }) => !isQuoted(text) && !isMachineLine(text) && !isCard(text));
  if (unquoted.some(({ text }) => isSalutation(text) && greetsWithMore(text))) return unquoted;
  const words = unquoted.reduce((sum, { text }) => sum + wordsIn(text.replace(/[^\p{L} ]/gu, "")), 0);
  return words > GREETING_WORDS ? unquoted : [];
};

const bare = ({ start, end }: Line): Stretch => ({ start, end });

/**
 * Sorts the lines of one message. `folded` is the message through `fold`; `author` the sender's folded name, or "";
 * `forwards`: its subject says that older text in it is forwarded, not answered.
 * A quotation under "On … wrote:" is dropped with everything that follows, unless its lines carry ">" marks or nothing
 * was said above it.
 */
export const ownWords = (folded: string, author: string, forwards = false): OwnWords => {
  const { lines, contacts } = formOf(withoutAgents(linesOf(folded, withoutBracketed(folded))));
  const { mine, forwarded, signature, left } = sort(lines, forwards);
  const { people, shops } = partForwarded(forwarded, author);
  signature.push(...contacts.map(bare));
  const from = signatureFrom(mine, author);
  const closing = mine[from];
  const last = mine.at(-1);
  if (closing && last) signature.push({ start: closing.start, end: last.end });
  const own = closing ? mine.slice(0, from) : mine;
  const result = { own: own.map(bare), forwarded: people.map(bare), shops: shops.map(bare), signature };
  const says = (some: readonly Line[]): boolean => some.some(({ text }) => !isEmpty(text));
  if (says(own) || says(people)) return result;
  // Who forwards the shop's mail without a word has no others than its own.
  if (says(shops)) return { ...result, forwarded: result.shops, shops: [] };
  const found = leftOver(left);
  return found.length > 0 ? { own: found.map(bare), forwarded: [], shops: [], signature: [] } : result;
};
