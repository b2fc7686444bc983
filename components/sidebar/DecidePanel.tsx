/** Whose doing it was, then the remedies, owed first. */
import { useId } from "react";
import type { CaseView, RemedyView } from "../../lib/messaging/case-view";
import { Fault } from "../../lib/resolution/types";
import { Disclosure } from "../ui/Disclosure";
import { useWords } from "../ui/words-context";
import type { RunCommand } from "./use-case";

/** Remedies shown before the rest is folded. */
const OPEN = 2;

interface Props {
  view: CaseView;
  run: RunCommand;
  part: "fault" | "remedies";
}

function Remedy({ remedy, choose }: { remedy: RemedyView; choose: () => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      className={remedy.chosen ? "opt best" : "opt"}
      aria-pressed={remedy.chosen}
      onClick={choose}
    >
      <b>{remedy.title}</b>
      <i>{remedy.chosen ? words.next.chosen : words.remedyKinds[remedy.kind]}</i>
      <small>{remedy.note}</small>
    </button>
  );
}

function FaultChoice({ view, run }: Omit<Props, "part">) {
  const words = useWords();
  const name = useId();
  return (
    <div className="seg" role="radiogroup" aria-label={words.next.fault}>
      {Fault.options.map((fault) => (
        <label key={fault} className={view.fault === fault ? "on" : ""}>
          <input
            type="radio"
            className="quiet"
            name={name}
            checked={view.fault === fault}
            onChange={() => void run("fault.set", { caseKey: view.key, fault })}
          />
          {words.faults[fault]}
        </label>
      ))}
    </div>
  );
}

export function DecidePanel({ view, run, part }: Props) {
  const words = useWords();
  if (part === "fault") return <FaultChoice view={view} run={run} />;
  const choose = (remedy: RemedyView) =>
    void run("remedy.choose", { caseKey: view.key, remedyId: remedy.chosen ? null : remedy.id });
  const open = view.remedies.slice(0, OPEN);
  const folded = view.remedies.slice(OPEN);
  return (
    <>
      {open.map((remedy) => (
        <Remedy key={remedy.id} remedy={remedy} choose={() => choose(remedy)} />
      ))}
      {folded.length > 0 && (
        <Disclosure
          label={words.next.moreRemedies(folded.length)}
          startsOpen={folded.some(({ chosen }) => chosen)}
        >
          {folded.map((remedy) => (
            <Remedy key={remedy.id} remedy={remedy} choose={() => choose(remedy)} />
          ))}
        </Disclosure>
      )}
    </>
  );
}
