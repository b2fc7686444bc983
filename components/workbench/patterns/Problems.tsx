/** What a company can fix, the dearest first; each card leads to its cases. */
import type { PatternsView, Problem } from "../../../lib/patterns/types";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { sayCause, sayCount, sayShare, saySum } from "./say";
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

/** What would prevent it is the thing to do; the rest is why. Where nobody has said what, why comes first. */
function Card({ problem }: { problem: Problem }) {
  const words = useWords();
  const { patterns, locale } = useBench();
  const { kind, prevention, subcategory, count, cost, angry } = problem;
  const name = words.subcategories[subcategory];
  const title = kind === "cause" ? sayCause(problem.title, words.settle.close.causes) : problem.title;
  const said = {
    cause: { todo: title, why: patterns.cause(title), more: name },
    misunderstanding: {
      todo: patterns.easier(title),
      why: patterns.confusion(title),
      more: patterns.lost(sayCount(count, locale), count === 1),
    },
    theme: {
      todo: patterns.shared(title, name),
      why: patterns.shared(title, name),
      more: patterns.angryShare(sayShare(angry, locale)),
    },
  }[kind];
  const counted = kind === "misunderstanding" ? patterns.misunderstandings : patterns.cases;
  return (
    <>
      <b>{prevention || said.todo}</b>
      <span>{prevention ? said.why : said.more}</span>
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
