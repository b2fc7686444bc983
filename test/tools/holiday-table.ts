/** Writes lib/resolution/calendar/holiday-table.ts from the date-holidays library: `tsx test/tools/holiday-table.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Holidays from "date-holidays";

export const YEARS = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032] as const;

/** The European Union, and the countries whose rules or languages the product knows. */
export const COUNTRIES =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB US BR MX AR CL CO".split(
    " ",
  );

/** Where a region's own holidays decide when a working day is one. */
const REGIONAL = ["ES", "GB", "DE"];

/** Public holidays that fall on Monday to Friday, as `MMDD`. */
function daysOf(calendar: Holidays, year: number): string[] {
  const days = calendar
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .flatMap(({ date, start, end }) => {
      // A holiday may last more than a day; a day of 23 or 25 hours is still one.
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
      const first = Date.parse(`${date.slice(0, 10)}T12:00:00Z`);
      return Array.from({ length }, (_, index) => new Date(first + index * 86_400_000));
    })
    .filter((day) => day.getUTCFullYear() === year && day.getUTCDay() !== 0 && day.getUTCDay() !== 6)
    .map((day) => day.toISOString().slice(5, 10).replace("-", ""));
  return [...new Set(days)].sort();
}

/** Holidays by place (`ES`, and `ES-AN` with only what the region adds), then by year. */
export function holidayTable(): Record<string, Record<number, string>> {
  const table: Record<string, Record<number, string>> = {};
  for (const country of COUNTRIES) {
    const own = new Holidays(country);
    const national = new Map(YEARS.map((year) => [year, daysOf(own, year)]));
    table[country] = Object.fromEntries([...national].map(([year, days]) => [year, days.join(" ")]));
    if (!REGIONAL.includes(country)) continue;
    for (const region of Object.keys(own.getStates(country) ?? {})) {
      const local = new Holidays(country, region);
      const added = YEARS.map((year): [number, string] => [
        year,
        daysOf(local, year)
          .filter((day) => !national.get(year)?.includes(day))
          .join(" "),
      ]);
      if (added.some(([, days]) => days !== "")) table[`${country}-${region}`] = Object.fromEntries(added);
    }
  }
  return table;
}

export const holidayModule = (): string =>
  [
    "/** Public holidays on working days, `MMDD` by place and year; written by test/tools/holiday-table.ts from date-holidays (ISC, data CC BY 3.0). */",
    `export const HOLIDAYS: Record<string, Record<string, string>> = ${JSON.stringify(holidayTable(), null, 2)};`,
    "",
  ].join("\n");

if (process.argv[1]?.endsWith("holiday-table.ts")) {
  writeFileSync(join(import.meta.dirname, "../../lib/resolution/calendar/holiday-table.ts"), holidayModule());
}
