/** What a company can fix, the dearest first; each card leads to its cases. */

import { sayCount, saySum } from "../../../lib/patterns/say";
import type { PatternsView, Problem } from "../../../lib/patterns/types";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { sayProblem } from "./say-problem";
import { hashOfPart } from "./selection";

const SHOWN = 3;

export function Problems({ view }: { view: PatternsView }) {
  const { patterns: words } = useBench();
  const problems = view.problems.slice(0, SHOWN);
  return (
    <section aria-labelledby="fix-first">
      <h2 id="fix-first">
        {words.fixFirst} <small>{words.fixBy}</small>
      </h2>
      {problems.length === 0 && <p className="hint">{words.fixNothing}</p>}
      <ul className="problems">
        {problems.map((problem) => (
          <li key={`${problem.kind} ${problem.subcategory} ${problem.title}`}>
            <a
              href={hashOfPart(view.days, {
                what: "problem",
                subcategory: problem.subcategory,
                title: problem.title,
              })}
            >
              <Card problem={problem} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ problem }: { problem: Problem }) {
  const words = useWords();
  const { patterns, locale } = useBench();
  const { kind, count, cost } = problem;
  const { todo, why } = sayProblem(problem, words, patterns, locale);
  const counted = kind === "misunderstanding" ? patterns.misunderstandings : patterns.cases;
  return (
    <>
      <b>{todo}</b>
      <span>{why}</span>
      <small>
        {[
          ...cost.map((sum) => patterns.paid(saySum(sum, locale))),
          counted(sayCount(count, locale), count === 1),
          patterns.evidence,
        ].join(" · ")}
      </small>
    </>
  );
}
