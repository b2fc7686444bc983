/** How long it takes until a case is closed, by kind. */

import { sayCount, sayDays } from "../../../lib/patterns/say";
import type { PatternsView } from "../../../lib/patterns/types";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { hashOfPart } from "./selection";

export function Settle({ view }: { view: PatternsView }) {
  const words = useWords();
  const { patterns, locale } = useBench();
  return (
    <section aria-labelledby="settle-time">
      <h2 id="settle-time">
        {patterns.settle} <small>{patterns.median}</small>
      </h2>
      {view.settle.length === 0 && <p className="hint">{patterns.noneSettled}</p>}
      {view.settle.length > 0 && (
        <table className="figures" aria-labelledby="settle-time">
          <thead className="quiet">
            <tr>
              <th scope="col">{patterns.name}</th>
              <th scope="col">{patterns.count}</th>
              <th scope="col">{patterns.median}</th>
            </tr>
          </thead>
          <tbody>
            {view.settle.map(({ category, medianDays, count }) => (
              <tr key={category}>
                <th scope="row">
                  <a href={hashOfPart(view.days, { what: "category", name: category })}>
                    {words.categories[category]}
                  </a>
                </th>
                <td className="n faint">{patterns.settled(sayCount(count, locale))}</td>
                <td className="n">{sayDays(medianDays, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
