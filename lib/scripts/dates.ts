/** A calendar day as a reply writes it: absolute, in the customer's language (script-library.md §4). */
import { languageOf, type Variant } from "./variants";

const LOCALE = { en: "en-GB", es: "es-ES", pt: "pt-BR" } as const;

/** Made once for a language: making one takes longer than all it is used for. */
const made = new Map<string, Intl.DateTimeFormat>();
function formatter(language: keyof typeof LOCALE, part: "weekday" | "month"): Intl.DateTimeFormat {
  const key = `${language} ${part}`;
  const ready =
    made.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { [part]: "long", timeZone: "UTC" });
  made.set(key, ready);
  return ready;
}

/**
 * Writes a day such as "2026-11-27" for a date slot: "Friday 27 November", "viernes 27 de noviembre", "sexta-feira,
 * 27 de novembro". The first of a month is "1º" in Brazil alone.
 *
 * @param weekday false for days that have passed, where Portuguese would want another preposition before it.
 * @returns "" for what is no day of the calendar.
 */
export function replyDate(isoDay: string, variant: Variant, weekday = true): string {
  const language = languageOf(variant);
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (!match) return "";
  // Noon in UTC, read in UTC: the day stays itself in every time zone.
  const day = new Date(`${isoDay}T12:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== isoDay) return "";
  const name = weekday ? formatter(language, "weekday").format(day) : "";
  const number = day.getUTCDate();
  const month = formatter(language, "month").format(day);
  if (language === "en") return [name, number, month].filter((word) => word !== "").join(" ");
  if (language === "es") return `${name} ${number} de ${month}`.trim();
  return `${name === "" ? "" : `${name}, `}${number === 1 && variant === "pt-br" ? "1º" : number} de ${month}`;
}

/** How many working days ahead are offered: tomorrow, the day after, and what a promise usually takes. */
const AHEAD = [1, 2, 3, 5, 10];

/** The next working days (Monday to Friday; a holiday is for the agent to know) from a day such as "2026-11-27". */
export function nextDays(isoDay: string, variant: Variant): string[] {
  const start = Date.parse(`${isoDay}T12:00:00Z`);
  if (Number.isNaN(start)) return [];
  const days: string[] = [];
  let ahead = 0;
  for (let offset = 1; ahead < (AHEAD.at(-1) ?? 0); offset++) {
    const day = new Date(start + offset * 86_400_000);
    if (day.getUTCDay() % 6 === 0) continue;
    ahead++;
    if (AHEAD.includes(ahead)) days.push(replyDate(day.toISOString().slice(0, 10), variant));
  }
  return days;
}
