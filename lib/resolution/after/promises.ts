/** Dates given to the customer: found in a reply that was inserted, kept until they are met (practice 001-23). */
import { DateTime } from "luxon";
import type { Language } from "../../triage/taxonomy";
import { dayAt, endOfDay, type Place } from "../calendar/working-days";
import { zoneOf } from "../calendar/zones";
import type { PromiseMade } from "../record/afterwards";

/** Slots of a reply that hold a date by which we do something; dates of the past are not among them. */
export const PROMISE_SLOTS = [
  "by_when",
  "reopen",
  "see_when",
  "ship_by",
  "repair_by",
  "new_date",
  "new_when",
  "when_a",
] as const;

const MONTHS: Record<Language, readonly string[]> = {
  en: [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ],
  es: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  pt: [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
  ],
};
/** Monday first, as Luxon counts. */
const WEEKDAYS: Record<Language, readonly string[]> = {
  en: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  es: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  pt: ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"],
};
const TODAY: Record<Language, RegExp> = { en: /^today\b/, es: /^hoy\b/, pt: /^hoje\b/ };
const TOMORROW: Record<Language, RegExp> = { en: /^tomorrow\b/, es: /^mañana\b/, pt: /^amanhã\b/ };

/** The month named, 1–12, whole or by its first three letters ("martes" is no March); 0 for none. */
function monthIn(text: string, language: Language): number {
  const words = text.split(/[^\p{L}]+/u);
  return (
    MONTHS[language].findIndex((month) => words.includes(month) || words.includes(month.slice(0, 3))) + 1
  );
}

/** A day and month, with the year where it is given; else the next such day that has not passed. */
function namedDay(text: string, language: Language, today: DateTime): DateTime | null {
  const number = /\b(\d{1,2})(?:º|st|nd|rd|th)?\b/.exec(text);
  const month = monthIn(text, language);
  if (!number || month === 0) return null;
  const written = /\b(20\d\d)\b/.exec(text);
  const make = (year: number) =>
    DateTime.fromObject({ year, month, day: Number(number[1]) }, { zone: today.zone });
  const day = make(written ? Number(written[1]) : today.year);
  if (!day.isValid) return null;
  return !written && day < today.startOf("day") ? make(today.year + 1) : day;
}

/**
 * Reads a date as a reply writes it: `2026-11-27`, "Friday 27 November", "viernes 27 de noviembre", "sexta-feira, 1º de
 * dezembro", a weekday alone, today, tomorrow, or "48 h".
 * @param now when the reply was written
 * @returns the end of that day there (or the hour, for hours), or null for what is no date
 */
export function promisedTime(text: string, language: Language, now: number, place: Place): number | null {
  const said = text.trim().toLowerCase();
  const today = DateTime.fromMillis(now, { zone: zoneOf(place.country, place.region) });
  const end = (day: DateTime | null): number | null =>
    day?.isValid ? endOfDay(day.toISODate() ?? dayAt(now, place), place) : null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return end(DateTime.fromISO(said, { zone: today.zone }));
  const hours = /\b(\d{1,3})\s?(?:h|hours?|horas?)\b/.exec(said);
  if (hours) return today.plus({ hours: Number(hours[1]) }).toMillis();
  if (TODAY[language].test(said)) return end(today);
  if (TOMORROW[language].test(said)) return end(today.plus({ days: 1 }));
  const named = namedDay(said, language, today);
  if (named) return end(named);
  const weekday =
    WEEKDAYS[language].findIndex((name) => said.includes(name) || said.includes(name.replace("-feira", ""))) +
    1;
  if (weekday === 0) return null;
  return end(today.plus({ days: (weekday - today.weekday + 7) % 7 || 7 }));
}

/**
 * The promise in a reply that went out: the first filled date slot, so that one reply makes one promise.
 * @param values the slots as they were filled
 * @returns null where the reply names no day
 */
export function promiseIn(
  scriptId: string,
  title: string,
  values: Readonly<Record<string, string>>,
  language: Language,
  facts: { id: string; now: number; place: Place },
): PromiseMade | null {
  for (const slot of PROMISE_SLOTS) {
    const dueAt = promisedTime(values[slot] ?? "", language, facts.now, facts.place);
    if (dueAt !== null && dueAt >= facts.now) {
      return {
        id: facts.id,
        what: title,
        madeAt: facts.now,
        dueAt,
        state: "open",
        settledAt: null,
        scriptId,
      };
    }
  }
  return null;
}
