/** Finds days named by their distance from the day of writing ("yesterday", "hace tres semanas", "segunda passada"). */
import { DateTime } from "luxon";
import type { TicketMessage } from "../../ticket";
import type { RelativeDate } from "../reading";
import type { Token } from "../text/tokens";
import {
  ABOUT,
  ABOUT_BEFORE,
  BEFORE_MORNING,
  COUNTS,
  DAY_PHRASES,
  DAY_WORDS,
  type DayPart,
  HALF,
  LAST_BEFORE,
  LAST_BEHIND,
  NEXT_BEFORE,
  NEXT_OF_ALL,
  ORDINALS,
  THESE_DAYS,
  UNITS,
  type Unit,
  WEEKDAY_NUMBERS,
} from "./relative-words";

/** How far a day lies from the day of writing: so many units, or the next or last such weekday. */
type Distance = { unit: Unit; count: number; exact: boolean } | { weekday: number; next: boolean };

/** A distance, and the tokens that say it: `first` to `last`, both of them included. */
interface Hit {
  first: number;
  last: number;
  distance: Distance;
}

const days = (count: number): Distance => ({ unit: "days", count, exact: true });

const areWords = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  words.every((word, at) => tokens[from + at]?.word === word);

/** "Yesterday", "anteayer", "depois de amanhã". `at` is the place of a word of `DAY_WORDS`, or of "night" and "manhã". */
const daySaid = (tokens: readonly Token[], at: number, word: string): Hit | undefined => {
  for (const { words, days: count } of DAY_PHRASES) {
    const first = at - words.length + 1;
    if (words.at(-1) === word && first >= 0 && areWords(tokens, first, words))
      return { first, last: at, distance: days(count) };
  }
  const count = DAY_WORDS.get(word);
  if (count === undefined || THESE_DAYS.some((words) => areWords(tokens, at + 1, words))) return undefined;
  if (word === "manana" && BEFORE_MORNING.has(tokens[at - 1]?.word ?? "")) return undefined;
  return { first: at, last: at, distance: days(count) };
};

const MOST_COUNTED = 99;
const countOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined;
  const figure = /^\d{1,2}$/.test(word) ? Number(word) : COUNTS.get(word);
  return figure !== undefined && figure > 0 && figure <= MOST_COUNTED ? figure : undefined;
};

/** "Three weeks ago", "a couple of days back", "2 semanas atrás". `at` is the place of "ago". */
const ago = (tokens: readonly Token[], at: number): Hit | undefined => {
  const unit = UNITS.get(tokens[at - 1]?.word ?? "");
  const of = tokens[at - 2]?.word === "of" ? 1 : 0;
  const place = at - 2 - of;
  const count = countOf(tokens[place]?.word);
  if (!unit || count === undefined || (of === 1) !== (tokens[place]?.word === "couple")) return undefined;
  const first = tokens[place - 1]?.word === "a" && of === 1 ? place - 1 : place;
  const before = tokens[first - 1]?.word ?? "";
  if (HALF.has(before)) return undefined;
  const exact = unit === "days" && of === 0 && !ABOUT_BEFORE.has(before);
  return { first, last: at, distance: { unit, count: -count, exact } };
};

/** "Hace tres semanas", "há cerca de 10 dias". `at` is the place of "hace". */
const since = (tokens: readonly Token[], at: number): Hit | undefined => {
  let place = at + 1;
  while (place < at + 4 && ABOUT.has(tokens[place]?.word ?? "")) place++;
  const count = countOf(tokens[place]?.word);
  const unit = UNITS.get(tokens[place + 1]?.word ?? "");
  if (!unit || count === undefined) return undefined;
  const exact = unit === "days" && place === at + 1;
  return { first: at, last: place + 1, distance: { unit, count: -count, exact } };
};

/** "Last week", "el lunes pasado", "by Friday", "sexta que vem". `at` is the place of the week or weekday. */
const named = (tokens: readonly Token[], at: number, word: string): Hit | undefined => {
  const weekday = WEEKDAY_NUMBERS.get(word);
  const unit = UNITS.get(word);
  const isFeira = tokens[at + 1]?.word === "feira";
  const behind = isFeira ? at + 2 : at + 1;
  const before = tokens[at - 1]?.word ?? "";
  const gone = LAST_BEHIND.has(tokens[behind]?.word ?? "") && tokens[behind + 1]?.word !== "manana";
  const last = gone ? behind : behind - 1;
  const first = gone ? at : at - 1;
  if (gone || (LAST_BEFORE.has(before) && unit !== "days")) {
    if (weekday) return { first, last, distance: { weekday, next: false } };
    // "The last week of March" is no week ago.
    if (!gone && (tokens[at + 1]?.word === "of" || tokens[at + 1]?.word === "de")) return undefined;
    return unit && unit !== "days" ? { first, last, distance: { unit, count: -1, exact: false } } : undefined;
  }
  if (!weekday) return undefined;
  if (areWords(tokens, behind, ["que", "viene"]) || areWords(tokens, behind, ["que", "vem"]))
    return { first: at, last: behind + 1, distance: { weekday, next: true } };
  if (ORDINALS.has(word) && !isFeira && !NEXT_OF_ALL.has(before)) return undefined;
  return NEXT_BEFORE.has(before) ? { first, last, distance: { weekday, next: true } } : undefined;
};

const hitAt = (tokens: readonly Token[], at: number, part: DayPart, word: string): Hit | undefined => {
  if (part === "ago") return ago(tokens, at);
  if (part === "since") return since(tokens, at);
  return part === "day" ? daySaid(tokens, at, word) : named(tokens, at, word);
};

/** The day, ISO 8601, in the machine's own zone. The last Monday is never today, nor is the next one. */
const dayOf = (distance: Distance, at: number): string => {
  const written = DateTime.fromMillis(at);
  if (!("weekday" in distance)) return written.plus({ [distance.unit]: distance.count }).toISODate() ?? "";
  const ahead = (distance.weekday - written.weekday + 7) % 7 || 7;
  return written.plus({ days: distance.next ? ahead : ahead === 7 ? -7 : ahead - 7 }).toISODate() ?? "";
};

/** More than these tell nothing more. */
const MOST = 6;

/**
 * Days that the customer names by their distance from the day of writing, each once, in order.
 * In: the customer's own words, and the messages they stand in. `day` is "" where a message's time is not known.
 */
export const findRelativeDates = (
  tokens: readonly Token[],
  messages: readonly TicketMessage[],
): RelativeDate[] => {
  const found = new Map<string, RelativeDate>();
  let past = -1;
  for (let i = 0; i < tokens.length && found.size < MOST; i++) {
    const { word, known, message, sentence } = tokens[i] as Token;
    if (!known.dayPart || message < 0) continue;
    const hit = hitAt(tokens, i, known.dayPart, word);
    if (!hit || hit.first <= past || hit.first < 0) continue;
    const first = tokens[hit.first] as Token;
    const last = tokens[hit.last] as Token;
    const isOne = [first, last].every((end) => end.message === message && end.sentence === sentence);
    if (!isOne) continue;
    past = hit.last;
    const { text = "", at } = messages[message] ?? {};
    const raw = text.slice(first.start, last.end);
    const { distance } = hit;
    found.set(raw.toLowerCase(), {
      raw,
      day: at === undefined ? "" : dayOf(distance, at),
      exact: "weekday" in distance || distance.exact,
      gone: "weekday" in distance ? !distance.next : distance.count < 0,
    });
  }
  return [...found.values()];
};
