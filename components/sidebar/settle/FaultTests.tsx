/** Whose doing it was, asked one check at a time: a yes/no question, what to look at, and at the end what it points to. */
import type { FaultTestView } from "../../../lib/messaging/settlement-view";
import type { FaultAnswer } from "../../../lib/resolution/record/gathered";
import { Disclosure } from "../../ui/Disclosure";
import { useWords } from "../../ui/words-context";
import type { PanelProps } from "./types";

type Props = Pick<PanelProps, "view" | "change" | "run">;

/** An answer of the contract gate is kept there alone, so that the two can never contradict each other. */
function useSay({ change }: Props) {
  return ({ id, gate }: FaultTestView, answer: FaultAnswer | null) => {
    const bare = answer === null || answer === "unknown";
    if (gate) change({ kind: "gate", patch: { [gate]: bare ? null : answer === "yes" } });
    if (!gate || bare) change({ kind: "fault-test", id, answer });
  };
}

function Open({ test, number, of, say }: { test: FaultTestView; number: number; of: number; say: Say }) {
  const words = useWords().settle;
  const { title, look, unknown } = words.faultTests;
  const answers = [
    ["yes", words.decide.yes],
    ["no", words.decide.no],
    ["unknown", unknown],
  ] as const;
  return (
    <fieldset className="check" data-test={test.id}>
      <legend>{title(number, of)}</legend>
      <p aria-live="polite">{test.ask}</p>
      <p className="hint">
        {look}:{" "}
        {test.look
          .map(({ label, from, value }) => [label, value || from].filter(Boolean).join(" – "))
          .join(" · ")}
      </p>
      <div className="row">
        {answers.map(([answer, label]) => (
          <button
            key={answer}
            type="button"
            className="btn"
            data-answer={answer}
            onClick={() => say(test, answer)}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

type Say = ReturnType<typeof useSay>;

export function FaultTests(props: Props) {
  const { view, run } = props;
  const words = useWords();
  const said = words.settle.faultTests;
  const say = useSay(props);
  const { path, of, points } = view.settlement.faultTests;
  if (of === 0) return null;
  const open = path.find(({ answer }) => answer === null);
  const answered = path.filter(({ answer }) => answer !== null);
  const answers = { yes: words.settle.decide.yes, no: words.settle.decide.no, unknown: said.unknown };
  return (
    <div className="checks" data-testid="fault-tests" data-points={points ?? ""}>
      {open && <Open test={open} number={path.length} of={of} say={say} />}
      {points && (
        <div className="check" role="status">
          <p>{said.points(words.faults[points])}</p>
          {view.fault !== points && (
            <div className="row">
              <button
                type="button"
                className="btn main"
                onClick={() => void run("fault.set", { caseKey: view.key, fault: points })}
              >
                {said.choose(words.faults[points])}
              </button>
            </div>
          )}
        </div>
      )}
      {answered.length > 0 && (
        <Disclosure label={said.answered(answered.length)}>
          <ul className="lines answered">
            {answered.map((test) => (
              <li key={test.id}>
                {test.ask} <b>{test.answer && answers[test.answer]}</b>
                <button type="button" className="link" onClick={() => say(test, null)}>
                  {said.again}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
