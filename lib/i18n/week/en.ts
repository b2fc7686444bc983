/** How many of a kind came this week, and how hot the day is, in English. */

const suffix = (count: number): string => {
  const teen = count % 100 > 10 && count % 100 < 14;
  return teen ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[count % 10] ?? "th");
};

export const en = {
  nth: (count: number, kind: string) => `${count}${suffix(count)} “${kind}” this week`,
  among: (count: number, kind: string) => `${count} “${kind}” this week`,
  usually: (low: number, high: number) =>
    low === high
      ? `usually ${low}`
      : high - low === 1
        ? `usually ${low} or ${high}`
        : `usually ${low} to ${high}`,
  usuallyNone: "usually none",
  first: "in the weeks known so far, the most",
  open: "See the pattern",
  bars: (weeks: string) => `Week by week: ${weeks}`,
  hot: (count: number) =>
    `${count} heated cases today. A short break is a good idea, or swap one with a colleague.`,
  hotPrivate: "Only you see this. It is in no export.",
  setting: "Tell me when a day gets heavy",
  settingHint:
    "A quiet line in the sidebar once four heated cases came in a day. Only you see it; nothing of it is kept.",
};
export type WeekWords = typeof en;
