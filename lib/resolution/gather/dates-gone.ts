/** Days that a customer named by their distance ("three weeks ago"), written so that anybody knows which are meant. */
import { DateTime } from "luxon";
import type { RelativeDate } from "../../triage/reading";

/** "About", in the languages of customers; it stands before a day. */
const ABOUT: Readonly<Record<string, string>> = { en: "about ", es: "hacia el ", pt: "por volta de " };

/**
 * The customer's words, each with its day, as `variety` (BCP 47) writes one: "yesterday (22 Nov 2026)".
 * Days still to come are left out, for they are wishes; so are days of which the time of writing is not known.
 * @param days of one reading; each holds the day of writing or one around it
 */
export function datesGone(days: readonly RelativeDate[], variety: string): string[] {
  const locale = variety === "en" ? "en-GB" : variety;
  return days
    .filter(({ day, gone }) => gone && day !== "")
    .map(({ raw, day, exact }) => {
      const written = DateTime.fromISO(day, { locale }).toLocaleString(DateTime.DATE_MED);
      return `${raw} (${exact ? "" : (ABOUT[variety.slice(0, 2)] ?? "")}${written})`;
    });
}
