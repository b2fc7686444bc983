/** How long ago or ahead something is, in the largest unit that says something. */
import { dayLocale } from "../ui/day-locale";

const UNITS = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["week", 7 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** "3 days ago", "tomorrow"; under a minute it is now. */
export function relativeTime(at: number, now: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const apart = at - now;
  const unit = UNITS.find(([, length]) => Math.abs(apart) >= length);
  return unit ? format.format(Math.round(apart / unit[1]), unit[0]) : format.format(0, "second");
}

/** "22 Nov 2026"; without the year in this one. */
export function shortDay(at: number, now: number, locale: string): string {
  const same = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(dayLocale(locale), {
    day: "numeric",
    month: "short",
    ...(!same && { year: "numeric" }),
  }).format(at);
}
