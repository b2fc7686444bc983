/** Days as the agent's calendar has them: numbered, so that weeks and windows are sums. */

const DAY = 86_400_000;
const MINUTE = 60_000;

export interface Calendar {
  /** The number of the day a moment lies in: days since 1970-01-01 on this calendar. */
  dayOf: (at: number) => number;
  /** The moment a numbered day begins. */
  startOf: (day: number) => number;
}

/** `YYYY-MM-DD` of a numbered day. */
export const dayName = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The number of a named day. */
export const dayNumber = (name: string): number => Math.floor(Date.parse(`${name}T00:00:00Z`) / DAY);

/** Monday is 0: 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** @param offsetAt minutes that UTC is ahead of the calendar at a moment, as `Date#getTimezoneOffset` has it */
export function calendarOf(offsetAt: (at: number) => number): Calendar {
  const dayOf = (at: number) => Math.floor((at - offsetAt(at) * MINUTE) / DAY);
  return {
    dayOf,
    startOf(day) {
      const guess = day * DAY + offsetAt(day * DAY) * MINUTE;
      // The clocks may change between UTC midnight and this one's.
      const start = day * DAY + offsetAt(guess) * MINUTE;
      return dayOf(start) === day ? start : guess;
    },
  };
}

/** The calendar of the place where the browser is. */
export const LOCAL_CALENDAR: Calendar = calendarOf((at) => new Date(at).getTimezoneOffset());
