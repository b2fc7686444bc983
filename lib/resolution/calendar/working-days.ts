/** Days, working days and ends of days in a place; time zones and daylight saving are Luxon's work. */
import { DateTime } from "luxon";
import type { Day } from "../record/basics";
import { HOLIDAYS } from "./holiday-table";
import { zoneOf } from "./zones";

/** Where a day is counted. Without a country, Saturdays and Sundays alone are free. */
export interface Place {
  country: string | null;
  region?: string | undefined;
}

export type Unit = "day" | "working-day" | "week" | "month" | "year";

export interface Span {
  value: number;
  unit: Unit;
}

/** A day as such: counted in UTC, for in some places a midnight is left out when the clock goes forward. */
const calendar = (day: Day): DateTime => DateTime.fromISO(day, { zone: "UTC" });

/** A day where it is lived, for its hours. */
const at = (day: Day, place: Place): DateTime =>
  DateTime.fromISO(day, { zone: zoneOf(place.country, place.region) });

const isHoliday = (date: DateTime, { country, region = "" }: Place): boolean => {
  const key = date.toFormat("MMdd");
  const listed = (name: string) => HOLIDAYS[name]?.[String(date.year)]?.split(" ").includes(key) ?? false;
  return country !== null && (listed(country) || listed(`${country}-${region.toUpperCase()}`));
};

/** The day on the calendar of a place at an instant. */
export const dayAt = (now: number, place: Place): Day =>
  DateTime.fromMillis(now, { zone: zoneOf(place.country, place.region) }).toISODate() ?? "1970-01-01";

/** Monday to Friday, and no public holiday there. */
export function isWorkingDay(day: Day, place: Place): boolean {
  const date = calendar(day);
  return date.weekday <= 5 && !isHoliday(date, place);
}

/** Whether the holidays of that year are known; beyond them a working day is counted by weekday alone. */
export const holidaysKnown = (day: Day, { country }: Place): boolean =>
  country !== null && HOLIDAYS[country]?.[day.slice(0, 4)] !== undefined;

function plusWorkingDays(day: Day, count: number, place: Place): Day {
  let date = calendar(day);
  for (let left = count; left > 0; ) {
    date = date.plus({ days: 1 });
    if (date.weekday <= 5 && !isHoliday(date, place)) left--;
  }
  return date.toISODate() ?? day;
}

const CALENDAR_UNITS = { day: "days", week: "weeks", month: "months", year: "years" } as const;

/**
 * The last day of a span that starts on `day`; the day it starts on does not count.
 * @param span not negative; a month after the 31st ends on the last day of a shorter month
 */
export function plusSpan(day: Day, { value, unit }: Span, place: Place): Day {
  if (unit === "working-day") return plusWorkingDays(day, value, place);
  return (
    calendar(day)
      .plus({ [CALENDAR_UNITS[unit]]: value })
      .toISODate() ?? day
  );
}

/** The last millisecond of a day there, whether it has 23, 24 or 25 hours. */
export const endOfDay = (day: Day, place: Place): number => at(day, place).endOf("day").toMillis();

/** An hour of a day there, e.g. 9 for the morning. */
export const atHour = (day: Day, hour: number, place: Place): number =>
  at(day, place).set({ hour }).toMillis();

/** Whole days from one day to another; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round(calendar(to).diff(calendar(from), "days").days);

/** Working days after `from` up to and including `to`; 0 when `to` is not after it. */
export function workingDaysBetween(from: Day, to: Day, place: Place): number {
  let count = 0;
  const last = calendar(to);
  for (let date = calendar(from).plus({ days: 1 }); date <= last && count < 1000; ) {
    if (date.weekday <= 5 && !isHoliday(date, place)) count++;
    date = date.plus({ days: 1 });
  }
  return count;
}
