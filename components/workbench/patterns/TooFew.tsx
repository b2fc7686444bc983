/** Before there is anything to see: what will come here, and two ways to have it sooner. */
import { Check } from "lucide-react";
import { sayCount } from "../../../lib/patterns/say";
import type { PatternsView } from "../../../lib/patterns/types";
import { useBench } from "../bench-words";
import { hashOf } from "../routes";

/** Fewer cases than this say nothing about what is usual. */
export const ENOUGH = 10;

export function TooFew({ view }: { view: PatternsView }) {
  const { patterns: words, locale } = useBench();
  const count = (number: number) => sayCount(number, locale);
  return (
    <div className="nothing too-few">
      <b>{words.empty}</b>
      <p>{words.emptyHint}</p>
      <ul>
        {words.teaches.map((line) => (
          <li key={line}>
            <Check size={15} aria-hidden />
            {line}
          </li>
        ))}
      </ul>
      <p className="hint">
        {words.soFar(words.cases(count(view.total), view.total === 1), count(view.days))}
      </p>
      <p className="row">
        {view.days < 90 && (
          <a className="btn" href={hashOf("patterns", "90")}>
            {words.longer}
          </a>
        )}
        <a className="btn" href={hashOf("data")}>
          {words.bring}
        </a>
      </p>
    </div>
  );
}
