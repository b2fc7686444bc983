/** Finds calendar dates as the customer wrote them: full dates, month and year, and day numbers ("el 7", "the 16th"). */
import type { Folded } from "../text/fold";
import { matchesOf } from "../text/matches";
import { SIGN, type Window } from "./windows";

const MONTH =
  "(?:jan(?:uary|eiro)?|feb(?:ruary|rero)?|fev(?:ereiro)?|mar(?:ch|zo|co)?|apr(?:il)?|abr(?:il)?|may(?:o|(?! be| have| not| need| also| or))|maio|june?|jun(?:io|ho)?|july?|jul(?:io|ho)?|aug(?:ust)?|ago(?:sto)?|sept?(?:ember|iembre)?|set(?:embro|iembre)?|oct(?:ober|ubre)?|out(?:ubro|(?! of))|nov(?:ember|iembre|embro)?|dec(?:ember)?|dic(?:iembre)?|dez(?:embro)?|ene(?:ro)?)\\b\\.?";
/** Where the day follows the month the writer's language is English: "out 20", "set 2" and "ago 3" are no dates. */
const MONTH_FIRST =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const LONG_MONTH =
  "(?:january|janeiro|enero|february|febrero|fevereiro|march|marzo|marco|april|abril|may|mayo|maio|june|junio|junho|july|julio|julho|august|agosto|september|septiembre|setiembre|setembro|october|octubre|outubro|november|noviembre|novembro|december|diciembre|dezembro)";
const DAY = "(?:[12]\\d|3[01]|0?[1-9])";
const YEAR = "(?:19|20)\\d{2}";

/** What every date with a month's name holds: looked for first, since most text around digits has none of it. */
const MONTH_NAMED =
  /(?<![a-z])(?:jan|feb|fev|mar|apr|abr|ma[yi]|jun|jul|aug|ago|sep|set|oct|out|nov|dec|dic|dez|ene)/;
/** Stands for `MONTH_NAMED` where patterns are told by signs. */
const NAMED = 1 << 20;

/** Each pattern behind what must be in the text for it. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [SIGN.parted, new RegExp(`(?<![\\d/.-])${YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.]${DAY}(?![\\d/-])`, "g")],
  [
    SIGN.parted,
    new RegExp(
      `(?<![\\d/.,-]|v(?:ers(?:ion|ao))?\\.? ?|app )${DAY}[-/.]${DAY}[-/.](?:${YEAR}|\\d{2})(?![\\d/-])`,
      "g",
    ),
  ],
  [
    NAMED,
    new RegExp(
      `(?<![a-z\\d])(?:${DAY}(?:st|nd|rd|th|[oa]|ro|er)?|primero|primeiro)(?: of| de)? ${MONTH}(?:(?:,? | de | del | of )${YEAR})?(?![a-z\\d])`,
      "g",
    ),
  ],
  [NAMED, new RegExp(`(?<![a-z\\d])${DAY}[-/ ]?${MONTH}(?:[-/ ](?:${YEAR}|\\d{2}))?(?![a-z\\d])`, "g")],
  [
    NAMED,
    new RegExp(
      `(?<![a-z\\d])${MONTH_FIRST} ${DAY}(?:st|nd|rd|th)?(?:,? ${YEAR})?(?![a-z\\d:%]|[.,]\\d)`,
      "g",
    ),
  ],
  [
    NAMED,
    new RegExp(`(?<![a-z\\d])(?:${LONG_MONTH}|${MONTH_FIRST})(?: | de | del | of )${YEAR}(?!\\d)`, "g"),
  ],
  [SIGN.parted, /(?<![\d/.,a-z-])(?:0?[1-9]|1[0-2])\/20\d{2}(?![\d/])/g],
  [
    SIGN.parted,
    new RegExp(
      `(?<![\\d/.,a-z$#-])${DAY}/(?:1[0-2]|0?[1-9])(?![\\d/]|[.,]\\d| ?(?:of|de )(?:the|los|las|os|as))`,
      "g",
    ),
  ],
  [
    SIGN.ordinal,
    /(?<![\da-z])(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?![a-z\d]| (?:time|attempt|email|call|person|agent|floor|hour|year|birthday|anniversary|century|grade|one|day|ticket|visit|message|request|month|week|reminder|generation|gen|party|street|st|ave|avenue))/g,
  ],
  [
    SIGN.dia,
    /(?<![a-z\d])(?:no |o |el |al |del |em |de |desde el |hasta el )?dia (?:[12]\d|3[01]|0?[1-9])(?![\d]|[.,/:]\d)/g,
  ],
  [
    SIGN.el,
    /(?<![a-z\d])el (?:[12]\d|3[01]|0?[1-9])(?![\da-z]|[.,/:]\d|\s?(?:%|€|\$|por ciento|euros|pesos|x|h\b|veces|dias|horas|pisos?|intentos?|turnos?|envios?|pedidos?|articulos?|productos?|canal|modelo))/g,
  ],
];
/** Always open is no date; a third of something neither. */
const NO_DATE = /^(?:24\/7|7\/24|1\/2|1\/3|2\/3|1\/4|3\/4)$/;
const LEAD = /^(?:no |o |al |del |em |de |desde el |hasta el )/;

/** Dates in the windows of one message, in order, as written; overlapping finds keep the first, longest kind. */
export const findDates = (
  original: string,
  folded: Folded,
  windows: readonly Window[],
): { text: string; start: number; end: number }[] => {
  const hits: { text: string; start: number; end: number }[] = [];
  for (const { start: base, text, signs, digitsEnd } of windows) {
    if (digitsEnd === 0) continue;
    const held = MONTH_NAMED.test(text) ? signs | NAMED : signs;
    for (const [sign, pattern] of PATTERNS) {
      if ((held & sign) === 0) continue;
      for (const match of matchesOf(pattern, text)) {
        if (NO_DATE.test(match[0])) continue;
        const lead = LEAD.exec(match[0])?.[0].length ?? 0;
        const start = base + match.index + lead;
        // A full stop after a month's full name ends the sentence, not the abbreviation.
        const dot = /[a-z]{4,}\.$/.test(match[0]) ? 1 : 0;
        const end = base + match.index + match[0].length - dot;
        if (hits.some((hit) => start < hit.end && end > hit.start)) continue;
        hits.push({ text: original.slice(folded.at(start), folded.at(end - 1) + 1), start, end });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start);
};
