/** Days and times of the interface. */
import { dayLocale } from "../../ui/day-locale";

/** "27 Nov" of a calendar day, with the year where it is another. */
export function dayText(day: string, now: number, locale: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  const year = at.getUTCFullYear() === new Date(now).getFullYear() ? {} : { year: "numeric" as const };
  return at.toLocaleDateString(dayLocale(locale), {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
    ...year,
  });
}

/** The day of an instant as an `<input type="date">` has it. */
export function isoDay(at: number): string {
  const day = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The end of a day on the agent's own clock; null for what is no day. */
export function endOfLocalDay(day: string): number | null {
  const at = new Date(`${day}T23:59:59`).getTime();
  return Number.isFinite(at) && at >= 0 ? at : null;
}
