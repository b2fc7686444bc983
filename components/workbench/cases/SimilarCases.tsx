/** Past cases like this one, with what was decided and how it ended: precedents to lean on. */
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { hashOf, itemOfCase } from "../routes";
import { money } from "./money";
import type { SimilarLine } from "./use-case-page";

export function SimilarCases({ cases }: { cases: readonly SimilarLine[] | null }) {
  const words = useWords();
  const bench = useBench();
  const { page } = words.casebook;
  if (cases === null) return null;
  if (cases.length === 0) return <p className="hint">{page.noSimilar}</p>;
  return (
    <ul className="similar">
      {cases.map(({ line, because, reason, decided }) => (
        <li key={line.key}>
          <a href={hashOf("cases", itemOfCase(line.key))}>
            <b>
              {decided}
              {line.amount !== null && ` · ${money(line, words.locale)}`}
            </b>
            <small>
              #{line.number} · {because.map((each) => page.because[each] ?? each).join(", ")}
              {line.outcome && ` · ${bench.cases.outcomes[line.outcome]}`}
            </small>
            {reason && <small>{reason}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
