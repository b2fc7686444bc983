/** What each rule marks in a text as it stands, and the wording that each offers for itself. */
import type { Language } from "../../triage/taxonomy";
import { ENGLISH } from "./english";
import { WHY } from "./families";
import { PORTUGUESE } from "./portuguese";
import { SPANISH } from "./spanish";
import { phrase, type ToneFinding, type ToneRule } from "./types";

export const TONE_RULES: Readonly<Record<Language, readonly ToneRule[]>> = {
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
};

/** Words of a whole apology; the second one in a reply is one too many (domain.md §6, the airport-desk study). */
export const APOLOGY: Readonly<Record<Language, RegExp>> = {
  en: phrase("(?:I'm|I am|we're|we are)(?: \\p{L}+)? sorry|(?:I|we) apologi[sz]e|(?:my|our) apologies"),
  es: phrase("(?:lo )?(?:lamento|lamentamos|siento mucho|sentimos)|disculp(?:e|en|as)|perd[oó]ne?"),
  pt: phrase("(?:peço|pedimos) desculpas?|desculpe|lamento|lamentamos|sinto muito"),
};

/** Two or more words in capitals, or marks that shout. One word may be a brand, an invoice, a currency. */
const CAPITALS =
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:\s+\p{Lu}(?:-?\p{Lu}+)*)*\s+\p{Lu}(?:-?\p{Lu}+)+(?![\p{L}\p{N}])/gu;
/** Fewer letters than this are two brands side by side ("LG TV"), not a raised voice. */
const LOUD_FROM = 6;
const SHOUT = /[!?]*!{2,}[!?]*|\?!|!\?|\?{2,}|¿{2,}|¡{2,}/g;
/** Closed on 20 July 2025 by Regulation (EU) 2024/3228 (domain.md §4.2). */
const ODR = /(?:https?:\/\/)?(?:www\.)?(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr[^\s)]*/giu;

export interface LintOptions {
  /** The day an agent can be held to, as the reply's language writes it: stands in for "as soon as possible". */
  soon?: string;
}

/**
 * The rules' own findings, in reading order, none over another: where two rules meet, the longer match says more.
 *
 * Taking them may bring words together that a rule marks again; `lintTone` sees to that.
 */
export function findTone(text: string, language: Language, options: LintOptions = {}): ToneFinding[] {
  const found: ToneFinding[] = TONE_RULES[language].flatMap(({ family, pattern, better }) =>
    matches(text, pattern).map((match) => finding(match, family, wording(better, match, options))),
  );
  for (const match of matches(text, ODR)) found.push(finding(match, "dead-link", ""));
  for (const match of matches(text, CAPITALS)) {
    const letters = match.text.replace(/\P{L}/gu, "").length;
    if (letters >= LOUD_FROM) found.push({ ...finding(match, "heat"), better: spoken(text, match) });
  }
  for (const match of matches(text, SHOUT)) {
    found.push(finding(match, "heat", quieter(match.text)));
  }
  for (const match of matches(text, APOLOGY[language]).slice(1)) {
    found.push(finding(match, "repeated-apology"));
  }
  return withoutOverlaps(found);
}

/** Shouted words as they are said; a capital only where a sentence begins. */
function spoken(text: string, { start, text: shouted }: Match): string {
  const words = shouted.toLowerCase();
  return /(?:^|[.!?:¡¿\n])\s*$/u.test(text.slice(0, start))
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}

/** One sign for many; only a question keeps its own. */
function quieter(signs: string): string {
  if (signs.startsWith("¿") || signs.startsWith("¡")) return signs.charAt(0);
  return signs.includes("?") ? "?" : ".";
}

/** A rule's better wording for this very match; none where it needs a day and nobody gave one. */
function wording(better: string | undefined, { groups }: Match, { soon }: LintOptions): string | undefined {
  if (better === undefined || (better.includes("{soon}") && soon === undefined)) return undefined;
  return better.replace("{soon}", soon ?? "").replace(/\$(\d)/g, (_, at: string) => groups[Number(at)] ?? "");
}

interface Match {
  start: number;
  end: number;
  text: string;
  groups: readonly (string | undefined)[];
}

const matches = (text: string, pattern: RegExp): Match[] =>
  [...text.matchAll(pattern)].map((match) => {
    const said = match[0].trimEnd();
    return { start: match.index, end: match.index + said.length, text: said, groups: [...match] };
  });

function finding({ start, end, text }: Match, family: ToneFinding["family"], better?: string): ToneFinding {
  const base = { start, end, text, family, why: WHY[family] };
  return better === undefined ? base : { ...base, better: likeCase(better, text) };
}

/** A sentence that began with a capital goes on beginning with one. */
function likeCase(better: string, said: string): string {
  const first = said.charAt(0);
  // "ASAP" says nothing of where it stands.
  if (said.length > 1 && said === said.toUpperCase() && !said.includes(" ")) return better;
  return first !== first.toLowerCase() ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}

function withoutOverlaps(found: readonly ToneFinding[]): ToneFinding[] {
  const longestFirst = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: ToneFinding[] = [];
  for (const next of longestFirst) {
    if (!kept.some((other) => next.start < other.end && other.start < next.end)) kept.push(next);
  }
  return kept.sort((a, b) => a.start - b.start);
}
