/** Gathers what the customer says in a ticket: the latest message first, earlier ones as context, agents never. */
import type { TicketMessage } from "../../ticket";
import { makeRoomForWords } from "../words";
import { isAutoReply } from "./auto-reply";
import { type Folded, fold } from "./fold";
import { type OwnWords, ownWords, type Stretch } from "./own-words";
import { LENT, type Token, tokensOf } from "./tokens";

/** One customer message, prepared. `index` is its place among the ticket's messages. */
export interface Said {
  index: number;
  folded: Folded;
  words: OwnWords;
  /** 1 for the latest; less for context. */
  weight: number;
}

export interface CustomerWords {
  /** Newest first. */
  said: Said[];
  /** Words of all messages in order of reading: the subject, then earlier messages, then the latest. */
  tokens: Token[];
  /** The original text of the latest own words (the whole thread under a nudge), for looks and letters. */
  raw: string;
}

/** Reading stops at these limits, so that a pasted log or a thread of years costs no more than a long letter. */
const LATEST_CHARS = 12_000;
const EARLIER_CHARS = 4_000;
const EARLIER_MESSAGES = 6;
const WORD_LIMIT = 1_500;
/** Shorter than this, the latest message is a nudge ("any news?") and the earlier ones carry the matter. */
const NUDGE_WORDS = 14;
const WEIGHTS = { subject: 0.8, earlier: 0.9, earlierUnderNudge: 1, forwarded: 0.6, shops: 0.3 };

/** At most `limit` units from the start, never ending inside a surrogate pair. */
const cut = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit);
};

const prepare = (message: TicketMessage, index: number, limit: number, forwards: boolean): Said => {
  const folded = fold(cut(message.text, limit));
  const author = fold((message.author ?? "").slice(0, 80))
    .text.replace(/[^a-z ']/g, "")
    .trim();
  return { index, folded, words: ownWords(folded.text, author, forwards), weight: 1 };
};

/** Messages by customers, newest first; where no message has a known role, those of unknown role stand in. */
const customersOf = (messages: readonly TicketMessage[]): number[] => {
  const pick = (role: string): number[] => {
    const found: number[] = [];
    for (let i = messages.length - 1; i >= 0 && found.length <= EARLIER_MESSAGES; i--)
      if (messages[i]?.role === role) found.push(i);
    return found;
  };
  const customers = pick("customer");
  return customers.length > 0 ? customers : pick("unknown");
};

const length = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, stretch) => sum + stretch.end - stretch.start, 0);

const SUBJECT_PREFIX = /^(?:\s*(?:re|fw|fwd|rv|res|enc|aw|tr|ref)\s*:|\s*\[[^\]]{0,40}\])+/i;

/** A subject of something forwarded; "Re: Fw:" answers it. */
const FORWARDS = /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:fwd?|rv|enc|tr|wg)\s*:/i;

/** Prepares the customer's words of a ticket. Never throws; costs no more for a megabyte than for the limits above. */
export const customerWords = (ticket: {
  subject?: string;
  messages: readonly TicketMessage[];
}): CustomerWords => {
  makeRoomForWords();
  const said: Said[] = [];
  for (const index of customersOf(ticket.messages)) {
    const message = ticket.messages[index] as TicketMessage;
    // A subject is that of the first message: later ones answer what was forwarded.
    const forwards = index === 0 && FORWARDS.test(ticket.subject ?? "");
    const next = prepare(message, index, said.length === 0 ? LATEST_CHARS : EARLIER_CHARS, forwards);
    if (length(next.words.own) + length(next.words.forwarded) > 0) said.push(next);
  }
  return wordsOf(ticket, withoutAutomatic(said));
};

/** What a mailbox sent by itself says nothing where the customer has said something. */
const withoutAutomatic = (said: Said[]): Said[] => {
  const written = said.length > 1 ? said.filter(({ folded }) => !isAutoReply(folded.text, "")) : said;
  return written.length > 0 ? written : said;
};

/** The words of what was `said`, in order of reading. */
const wordsOf = (
  ticket: { subject?: string; messages: readonly TicketMessage[] },
  said: Said[],
): CustomerWords => {
  const tokens: Token[] = [];
  let firstSentence = 0;
  const read = (one: Said, stretches: readonly Stretch[], weight: number, message = one.index): Token[] => {
    const found = tokensOf(one.folded, stretches, {
      message,
      weight,
      firstSentence,
      limit: WORD_LIMIT,
    });
    firstSentence = (found.at(-1)?.sentence ?? firstSentence) + 1;
    return found;
  };
  const latest = said[0];
  const own = latest ? read(latest, latest.words.own, 1) : [];
  const nudge = own.length < NUDGE_WORDS;
  const subject = fold(cut(ticket.subject ?? "", 300).replace(SUBJECT_PREFIX, ""));
  const subjectTokens = tokensOf(subject, [{ start: 0, end: subject.text.length }], {
    message: -1,
    weight: WEIGHTS.subject,
    firstSentence: firstSentence + 1,
    limit: 60,
  });
  firstSentence = (subjectTokens.at(-1)?.sentence ?? firstSentence) + 1;
  tokens.push(...subjectTokens);
  for (const earlier of said.slice(1).reverse()) {
    earlier.weight = nudge ? WEIGHTS.earlierUnderNudge : WEIGHTS.earlier;
    tokens.push(...read(earlier, earlier.words.own, earlier.weight));
  }
  if (latest) {
    tokens.push(...read(latest, latest.words.shops, WEIGHTS.shops, LENT));
    tokens.push(...read(latest, latest.words.forwarded, nudge ? 1 : WEIGHTS.forwarded), ...own);
  }
  const rawOf = (one: Said): string => {
    const text = ticket.messages[one.index]?.text ?? "";
    return one.words.own.map((s) => text.slice(one.folded.at(s.start), one.folded.at(s.end))).join("\n");
  };
  const raw = (nudge ? said.slice(0, 2) : said.slice(0, 1)).map(rawOf).join("\n");
  return { said, tokens: tokens.slice(-WORD_LIMIT), raw };
};
