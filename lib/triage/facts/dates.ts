/** Finds calendar dates as the customer wrote them: full dates, month and year, and day numbers ("el 7", "the 16th"). */
import type { Language } from "../taxonomy";
import type { Folded } from "../text/fold";
import { matchesOf } from "../text/matches";
import { ENGLISH_MONTHS, MONTHS } from "./months";
import { SIGN } from "./signs";
import { WEEKDAYS } from "./weekdays";
import type { Window } from "./windows";

/** "may be" and "out of" are no months. */
const NOT_AS = new Map([
  ["may", "(?! be| have| not| need| also| or)"],
  ["out", "(?! of)"],
]);
const MONTH = `(?:${MONTHS.map((month) => month + (NOT_AS.get(month) ?? "")).join("|")})\\b\\.?`;
/** Where the day follows the month the writer's language is English: "out 20", "set 2" and "ago 3" are no dates. */
const MONTH_FIRST = `(?:${ENGLISH_MONTHS.join("|")})\\b\\.?`;
const LONG_MONTH =
  "(?:january|janeiro|enero|february|febrero|fevereiro|march|marzo|marco|april|abril|may|mayo|maio|june|junio|junho|july|julio|julho|august|agosto|september|septiembre|setiembre|setembro|october|octubre|outubro|november|noviembre|novembro|december|diciembre|dezembro)";
const DAY = "(?:[12]\\d|3[01]|0?[1-9])";
/** "5 al 7 de diciembre", "3-7 March", "12 and 13 May": both ends are one date. */
const RANGE = `(?:${DAY}(?:st|nd|rd|th)?(?: (?:a|al|to|and|y|e) |-))?`;
const YEAR = "(?:19|20)\\d{2}";

/** What goes on behind a day number; behind another number stands what is counted ("on Monday 2 people came"). */
const AFTER_DAY =
  "(?:and|but|at|of|from|between|in|because|since|when|i|we|you|nobody|no|y|e|o|pero|mas|a|al|as|de|del|desde|entre|por|en|em|porque|ni|nem|que|sin|sem|me|nos|se|nadie|ninguem|nao|vino|vinieron)";
/** "martes 17", "Tuesday the 17th", "terça-feira, 17": a weekday stands before the day number. */
const WEEKDAY = `(?:${WEEKDAYS.join("|")})(?:-feira)?`;

/** Each pattern behind the signs that it needs. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [SIGN.parted, new RegExp(`(?<![\\d/.-])${YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.]${DAY}(?![\\d/-])`, "g")],
  [SIGN.parted, new RegExp(`(?<![\\d/.,-])${DAY}[-/.]${DAY}[-/.](?:${YEAR}|\\d{2})(?![\\d/-]|\\.\\d)`, "g")],
  [
    SIGN.month,
    new RegExp(
      `(?<![a-z\\d])${RANGE}(?:${DAY}(?:st|nd|rd|th|[oa]|ro|er)?|primero|primeiro)(?: of| de)? ${MONTH}(?:(?:,? | de | del | of )${YEAR})?(?![a-z\\d])`,
      "g",
    ),
  ],
  [SIGN.month, new RegExp(`(?<![a-z\\d])${DAY}[-/ ]?${MONTH}(?:[-/ ]${YEAR}|[-/]\\d{2})?(?![a-z\\d])`, "g")],
  [
    SIGN.englishMonth,
    new RegExp(
      `(?<![a-z\\d])${MONTH_FIRST} ${DAY}(?:st|nd|rd|th)?(?:(?: to |-)${DAY}(?! ?(?:days|weeks|months|people|items|times|[€$£%])))?(?:,? ${YEAR})?(?![a-z\\d:%]|[.,]\\d)`,
      "g",
    ),
  ],
  [
    SIGN.month | SIGN.year,
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
    SIGN.weekday,
    new RegExp(
      `(?<![a-z-])${WEEKDAY},? (?:(?:the |dia )${DAY}(?:st|nd|rd|th)?|${DAY}(?:st|nd|rd|th|(?= ?(?:$|\n|[;!?)]|[.,:](?!\\d)| ${AFTER_DAY}(?![a-z])))))(?![a-z\\d%€$]|[.,:/]\\d)`,
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
    new RegExp(
      `(?<=(?:^|[^a-z\\d])el )${DAY} del (?:1[0-2]|0?[1-9])(?!\\d|[.,/:]\\d| ?(?:%|€|\\$|por|piso|mes|dia))`,
      "g",
    ),
  ],
  [
    SIGN.el,
    /(?<![a-z\d])el (?:[12]\d|3[01]|0?[1-9])(?![\da-z]|[.,/:]\d|\s?(?:%|€|\$|por ciento|euros|pesos|x|h\b|veces|dias|horas|pisos?|intentos?|turnos?|envios?|pedidos?|articulos?|productos?|canal|modelo))/g,
  ],
];
/** Always open is no date; a third of something neither. */
const NO_DATE = /^(?:24\/7|7\/24|1\/2|1\/3|2\/3|1\/4|3\/4)$/;
/** "Rating: 1/5", "nota 2/10". */
const RATING_BEFORE =
  /(?:rating|rated|score|stars?|review|nps|valoracion|puntuacion|calificacion|estrellas?|avaliacao|classificacao|nota|estrelas?)[^a-z\d]{0,4}$/;
const OUT_OF = /^\d{1,2}\/(?:5|10)$/;
const LEAD = /^(?:no |o |al |del |em |de |desde el |hasta el )/;

/** Versions are written like days with two-digit years. */
const VERSION_BEFORE =
  /(?:^|[^a-z])(?:v|vers(?:ion|ao|oes|iones|ions)?|app|ios|android|windows|macos|chrome|firefox|firmware|software|update|release|build|actualizacion|atualizacao|ip|(?:updated|upgraded) to)[\s.:(]{0,3}$/;
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{2}$/;

/** Words of one language that another shortens a month to: "3 out", "2 set", "5 ago". */
const NO_MONTH: Partial<Record<Language, RegExp>> = {
  en: /^\d{1,2} (?:set|out|ago|mar)\.?$/,
  es: /^\d{1,2} out\.?$/,
};
const LOWER_MAY = /^[\d a-z-]*\d may$/;
const DATE_LEAD = /(?:^|[^a-z])(?:on|by|until|till|since|from|before|after|dated|of)(?: the)? ?$/;
const MONTH_ENDS = /^\s*(?:$|[.,;:!?)])/;

/** Whether what looks like a date is a version, or an English word that looks like a month. */
const isNoDate = (
  found: string,
  written: string,
  before: string,
  after: string,
  language: Language,
): boolean => {
  if (NO_DATE.test(found)) return true;
  if (OUT_OF.test(found) && (RATING_BEFORE.test(before) || /^ ?(?:stars|estrellas|estrelas)/.test(after)))
    return true;
  if (DOTTED.test(found) && VERSION_BEFORE.test(before)) return true;
  // "These 2 may break": in English the month is a capital, or a preposition or an end stands beside it.
  if (language === "en" && LOWER_MAY.test(found) && written.endsWith("may"))
    return !DATE_LEAD.test(before) && !MONTH_ENDS.test(after);
  return NO_MONTH[language]?.test(found) === true && !(found.includes("mar") && /M/.test(written));
};

/** Dates in the windows of one message, in order, as written; overlapping finds keep the first, longest kind. */
export const findDates = (
  original: string,
  folded: Folded,
  windows: readonly Window[],
  language: Language,
): { text: string; start: number; end: number }[] => {
  const hits: { text: string; start: number; end: number }[] = [];
  for (const { start: base, text, signs, digitsEnd } of windows) {
    if (digitsEnd === 0) continue;
    for (const [needed, pattern] of PATTERNS) {
      if ((signs & needed) !== needed) continue;
      for (const match of matchesOf(pattern, text)) {
        const [found] = match;
        const lead = LEAD.exec(found)?.[0].length ?? 0;
        const start = base + match.index + lead;
        // A full stop after a month's full name ends the sentence, not the abbreviation.
        const dot = /(?:[a-z]{4}|may)\.$/.test(found) ? 1 : 0;
        const end = base + match.index + found.length - dot;
        const before = text.slice(Math.max(0, match.index - 24), match.index);
        const after = text.slice(match.index + found.length, match.index + found.length + 8);
        const written = original.slice(folded.at(start), folded.at(end - 1) + 1);
        if (isNoDate(found, written, before, after, language)) continue;
        if (hits.some((hit) => start < hit.end && end > hit.start)) continue;
        hits.push({ text: written, start, end });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start);
};
