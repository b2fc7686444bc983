/** Finds wording that works against the agent, marks the very words, says why, and offers better ones. */
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
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:\s+\p{Lu}{2,})+(?![\p{L}\p{N}])/gu;
const SHOUT = /[!?¡¿]*!{2,}[!?]*|\?!|!\?|\?{2,}/g;
/** Closed on 20 July 2025 by Regulation (EU) 2024/3228 (domain.md §4.2). */
const ODR = /(?:https?:\/\/)?(?:www\.)?(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr[^\s)]*/giu;

/**
 * Reads a text of one language.
 *
 * @returns findings in reading order that never overlap: where two rules meet, the longer match says more. Empty
 * for every text that Amends ships.
 */
export function lintTone(text: string, language: Language): ToneFinding[] {
  const found: ToneFinding[] = TONE_RULES[language].flatMap(({ family, pattern, better }) =>
    matches(text, pattern).map((match) => finding(match, family, better)),
  );
  for (const match of matches(text, ODR)) found.push(finding(match, "dead-link", ""));
  for (const match of matches(text, CAPITALS)) found.push(finding(match, "heat"));
  for (const match of matches(text, SHOUT)) {
    found.push(finding(match, "heat", match.text.includes("?") ? "?" : "."));
  }
  for (const match of matches(text, APOLOGY[language]).slice(1)) {
    found.push(finding(match, "repeated-apology"));
  }
  return withoutOverlaps(found);
}

/**
 * The text with one finding's better wording in place; unchanged where there is none. A word that only goes takes
 * its comma and blank along, and hands its capital on.
 */
export function takeBetter(text: string, { start, end, text: said, better }: ToneFinding): string {
  if (better === undefined) return text;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (better !== "") return before + better + after;
  if (!/^,?[ \t]/.test(after)) return before.replace(/,?[ \t]+$/, "") + after;
  const rest = after.replace(/^,?[ \t]+/, "");
  const opened = said.charAt(0) !== said.charAt(0).toLowerCase();
  return before + (opened ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest);
}

interface Match {
  start: number;
  end: number;
  text: string;
}

const matches = (text: string, pattern: RegExp): Match[] =>
  [...text.matchAll(pattern)].map((match) => {
    const said = match[0].trimEnd();
    return { start: match.index, end: match.index + said.length, text: said };
  });

function finding(match: Match, family: ToneFinding["family"], better?: string): ToneFinding {
  const base = { ...match, family, why: WHY[family] };
  return better === undefined ? base : { ...base, better: likeCase(better, match.text) };
}

/** A sentence that began with a capital goes on beginning with one. */
function likeCase(better: string, said: string): string {
  const first = said.charAt(0);
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
