/** What the patterns are worth: false alarms and cases until a surge is found, purity and coverage of themes. */
import { surgeFigures } from "./surges-time.ts";
import { themeScores, themeTickets } from "./themes-scores.ts";

/** In hundredths where it is a share: the table of figures rounds to one place. */
const percent = (share: number): number => share * 100;

export function patternFigures(): Record<string, number> {
  const apart = themeScores(themeTickets("test"));
  const all = themeScores([...themeTickets("tune"), ...themeTickets("test")]);
  return {
    ...surgeFigures(),
    themes_purity_percent: percent(apart.purity),
    themes_coverage_percent: percent(apart.coverage),
    themes_three_languages_percent: percent(apart.together),
    themes_purity_percent_at_308: percent(all.purity),
    themes_coverage_percent_at_308: percent(all.coverage),
  };
}
