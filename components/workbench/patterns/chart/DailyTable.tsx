/** The chart of cases a day for those who read rather than look. */

import { sayCount, sayDay } from "../../../../lib/patterns/say";
import type { PatternsView } from "../../../../lib/patterns/types";
import { useWords } from "../../../ui/words-context";
import { useBench } from "../../bench-words";
import { hashOfPart } from "../selection";
import { KINDS, totalOf } from "./kinds";

export function DailyTable({ view }: { view: PatternsView }) {
  const words = useWords();
  const { patterns, locale } = useBench();
  return (
    <table className="figures" aria-labelledby="daily-title">
      <thead>
        <tr>
          <th scope="col">{patterns.day}</th>
          {KINDS.map(({ category }) => (
            <th key={category} scope="col" className="n">
              {words.categories[category]}
            </th>
          ))}
          <th scope="col" className="n">
            {patterns.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.daily.map((day) => {
          const said = sayDay(day.day, locale, "short");
          return (
            <tr key={day.day}>
              <th scope="row">
                {totalOf(day) > 0 ? (
                  <a href={hashOfPart(view.days, { what: "day", day: day.day })}>{said}</a>
                ) : (
                  said
                )}
              </th>
              {KINDS.map(({ category }) => (
                <td key={category} className="n">
                  {sayCount(day.counts[category] ?? 0, locale)}
                </td>
              ))}
              <td className="n">{sayCount(totalOf(day), locale)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
