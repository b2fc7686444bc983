/** What a day was made of, beside the hand; screen readers hear it from the chart itself. */
import type { CSSProperties } from "react";
import { sayCount, sayDay } from "../../../../lib/patterns/say";
import type { Day } from "../../../../lib/patterns/types";
import { useWords } from "../../../ui/words-context";
import { useBench } from "../../bench-words";
import { KINDS, totalOf } from "./kinds";

/** @param share how far along the chart the day lies, from 0 to 1 */
export function DayCard({ day, share }: { day: Day; share: number }) {
  const words = useWords();
  const { patterns, locale } = useBench();
  const total = totalOf(day);
  return (
    <div
      className={share > 0.6 ? "day-card before" : "day-card"}
      style={{ "--at": share } as CSSProperties}
      aria-hidden="true"
    >
      <b>{sayDay(day.day, locale, "full")}</b>
      <span>{patterns.cases(sayCount(total, locale), total === 1)}</span>
      {KINDS.filter(({ category }) => day.counts[category]).map(({ category, token }) => (
        <span key={category}>
          <i style={{ background: `var(${token})` }} />
          {words.categories[category]}
          <em>{sayCount(day.counts[category] ?? 0, locale)}</em>
        </span>
      ))}
    </div>
  );
}
