/** All that the Patterns page shows for one window. */
import type { Calendar } from "./calendar";
import { complaintsOf } from "./complaints";
import type { HistoryPart } from "./history";
import { problemsOf } from "./problems";
import { dailyOf, emotionsOf, outcomesOf, settleOf } from "./slices";
import { surgesOf } from "./surges/surges";
import { themesOf } from "./themes/themes";
import type { PatternCase, PatternsView, WindowDays } from "./types";
import { divide, windowOf } from "./window";

/** Fewer more or fewer cases than this are no news, nor is what two calm windows differ by: about their spread. */
const WORTH_SAYING = 3;
const SPREAD = 1.2;

const isNews = ({ count, before }: { count: number; before: number }): boolean =>
  Math.abs(count - before) >= Math.max(WORTH_SAYING, SPREAD * Math.sqrt(count + before));

/** How far back a calm rate is learned from. */
export const HISTORY_DAYS = 364;

/**
 * @param cases of the window and of the window before it
 * @param history in short, the same and as much of the year before as there is
 * @param now end of the window
 */
export function patternsView(
  cases: readonly PatternCase[],
  history: readonly HistoryPart[],
  days: WindowDays,
  now: number,
  calendar: Calendar,
): PatternsView {
  const window = windowOf(days, now, calendar);
  const windowed = divide(cases, window);
  const themes = themesOf(windowed.inside);
  const complaints = complaintsOf(windowed, themes.common);
  return {
    days,
    from: window.from,
    to: window.to,
    total: windowed.inside.length,
    before: windowed.before.length,
    daily: dailyOf(windowed.inside, window, calendar),
    surges: surgesOf(cases, history, themes, window, calendar),
    complaints,
    themes: themes.all,
    problems: problemsOf(windowed.inside, themes),
    emotions: emotionsOf(windowed),
    outcomes: outcomesOf(windowed),
    settle: settleOf(windowed.inside),
    calmed: complaints
      .map(({ subcategory, count, before }) => ({ subcategory, count, before }))
      .filter(isNews)
      .sort((one, other) => Math.abs(other.count - other.before) - Math.abs(one.count - one.before)),
  };
}
