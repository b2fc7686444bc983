/** Days as date fields have them, and as people read them. */
import { dayLocale } from "../ui/day-locale";

const two = (number: number): string => String(number).padStart(2, "0");

/** "2026-11-27" as the computer's own calendar has it; "" for none. */
export function dayOf(at: number | null): string {
  if (at === null) return "";
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The start of a day, or its end (five in the afternoon) for what is due by then; null for no day. */
export function momentOfDay(day: string, end = false): number | null {
  const [year, month, date] = day.split("-").map(Number);
  if (!year || !month || !date) return null;
  const at = new Date(year, month - 1, date, end ? 17 : 0).getTime();
  return Number.isNaN(at) || at < 0 ? null : at;
}

/** "27 Nov", with the year where it is another than this one's. */
export function dayText(at: number, now: number, locale: string): string {
  const year = new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: "numeric" as const };
  return new Intl.DateTimeFormat(dayLocale(locale), { day: "numeric", month: "short", ...year }).format(at);
}
