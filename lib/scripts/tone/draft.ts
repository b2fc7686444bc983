/** The linter over what the agent has typed in the helpdesk: marks with their sentence, and better words to put there. */
import { localize, type UiLocale } from "../../i18n/localized";
import { nextDays } from "../dates";
import { isHardToRead } from "../readability";
import { languageOf, type Variant } from "../variants";
import { isHeated } from "./heated";
import { lintTone } from "./lint";
import { replacementOf } from "./replacement";
import type { DraftTone } from "./types";

/** More than this would be a lecture; the rest shows once these are gone. */
const SHOWN_MOST = 12;
/** How much of a sentence stands around the marked words, on each side. */
const AROUND = 60;

const SOON: Readonly<Record<ReturnType<typeof languageOf>, (day: string) => string>> = {
  en: (day) => `by ${day}`,
  es: (day) => `el ${day} a más tardar`,
  pt: (day) => `até ${day}`,
};

/** The point of "12.00" ends none. */
const SENTENCE_END = /[.!?](?=\s)|[\n\ufffc]/;

/** The sentence before and after the words, to the nearest end of it, cut at a blank. */
function around(draft: string, start: number, end: number): { before: string; after: string } {
  const before = draft.slice(0, start).split(SENTENCE_END).at(-1) ?? "";
  const after = /^(?:[^.!?\n\ufffc]|[.!?](?!\s|$))*[.!?]?/.exec(draft.slice(end))?.[0] ?? "";
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*/, "")}` : before.trimStart(),
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\S*$/, "")}…` : after,
  };
}

/**
 * Reads a draft.
 *
 * @param draft plain text; U+FFFC stands for what is not the agent's own
 * @param variant of the draft: its language and how it writes a day
 * @param today the agent's day, as 2026-11-27: the second working day after it stands in for "as soon as possible"
 */
export function draftTone(draft: string, variant: Variant, today: string, locale: UiLocale): DraftTone {
  const language = languageOf(variant);
  const day = nextDays(today, variant)[1];
  const findings = lintTone(draft, language, day === undefined ? {} : { soon: SOON[language](day) });
  const marks = findings.map((finding) => {
    const { start, end, text, family, why, better } = finding;
    const order = replacementOf(draft, finding);
    return {
      start,
      end,
      text,
      family,
      why: localize(why, locale),
      ...around(draft, start, end),
      fix: order && better !== undefined ? { better, ...order } : null,
    };
  });
  return {
    marks: marks.slice(0, SHOWN_MOST),
    more: Math.max(0, marks.length - SHOWN_MOST),
    heated: isHeated(findings),
    hardToRead: isHardToRead(draft.replaceAll("\ufffc", " "), language, false),
  };
}
