/** What the tone linter finds and what it should not have: recall on harsh sentences, false alarms on plain ones. */
import { TONE_RULES } from "../../lib/scripts/tone/find.ts";
import { lintTone } from "../../lib/scripts/tone/lint.ts";
import type { Language } from "../../lib/triage/taxonomy.ts";
import { DEMO_TICKETS } from "../demo-desk/tickets.ts";
import { ANGRY } from "../fixtures/tone/angry.ts";
import { ANGRY_AGAIN } from "../fixtures/tone/angry-again.ts";
import * as english from "../fixtures/tone/english.ts";
import { NEAR } from "../fixtures/tone/near.ts";
import * as portuguese from "../fixtures/tone/portuguese.ts";
import * as spanish from "../fixtures/tone/spanish.ts";
import { UNSEEN, UNSEEN_PLAIN } from "../fixtures/tone/unseen.ts";

export const TONE_TEXTS = { en: english, es: spanish, pt: portuguese } as const;

export interface ToneScore {
  rules: number;
  /** Rules that offer a better wording. */
  rewrites: number;
  /** Of a hundred sentences that have to be marked, found: those the rules were widened for. */
  recall: number;
  /** The same, of sentences that no rule was changed for. */
  recallUnseen: number;
  /** Of a hundred plain sentences, marked all the same. */
  falseAlarms: number;
  /** What was marked there, with its sentence, for reading. */
  alarms: string[];
  plainSentences: number;
}

const isMarked = (sentence: string, language: Language): boolean => lintTone(sentence, language).length > 0;

const percentOf = (part: number, whole: number): number => (100 * part) / whole;

/** Sentences of the demo desk's agents: good replies, written for other tests. */
const agentSentences = (language: Language): string[] =>
  DEMO_TICKETS.filter(({ expected }) => expected.language === language)
    .flatMap(({ messages }) => messages.filter(({ role }) => role === "agent"))
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/u))
    .filter((sentence) => sentence.trim() !== "");

/** All sentences that the rules were made with. */
export const heatedIn = (language: Language): string[] => [
  ...TONE_TEXTS[language].MUST,
  ...ANGRY[language],
  ...ANGRY_AGAIN[language],
];

/** Measures one language; nothing is drawn by chance, so the same rules give the same figures. */
export function toneScore(language: Language): ToneScore {
  const plain = [
    ...TONE_TEXTS[language].NEUTRAL,
    ...NEAR[language],
    ...UNSEEN_PLAIN[language],
    ...agentSentences(language),
  ];
  const alarmed = plain.filter((sentence) => isMarked(sentence, language));
  const found = (sentences: readonly string[]) =>
    percentOf(sentences.filter((sentence) => isMarked(sentence, language)).length, sentences.length);
  return {
    rules: TONE_RULES[language].length,
    rewrites: TONE_RULES[language].filter(({ better }) => better !== undefined).length,
    recall: found(heatedIn(language)),
    recallUnseen: found(UNSEEN[language]),
    falseAlarms: percentOf(alarmed.length, plain.length),
    alarms: alarmed.map(
      (sentence) =>
        `${lintTone(sentence, language)
          .map(({ text }) => text)
          .join(", ")} in: ${sentence}`,
    ),
    plainSentences: plain.length,
  };
}
