/** Whose doing it was, then the remedies, owed first, with both sides of each (practice 001-12, 001-15, 002-3). */
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

/** Cost, time and approval in one line; the gain of the customer stands first. */
function useSides(remedy: RemedyView): string {
  const said = useWords().settle.decide;
  return [
    said.gain[remedy.gain],
    remedy.cost ? said.cost(remedy.cost) : said.costUnknown,
    said.days(remedy.days),
    said.approvals[remedy.approval.kind](remedy.approval.who),
  ].join(" · ");
}

function Remedy({ remedy, because, choose }: { remedy: RemedyView; because: string; choose: () => void }) {
  const words = useWords();
  const said = words.settle.decide;
  const sides = useSides(remedy);
  const place =
    remedy.place === "recommended" && remedy.kind !== "owed"
      ? said.recommended
      : remedy.place === "runner-up" && remedy.kind !== "owed"
        ? said.runnerUp
        : words.remedyKinds[remedy.kind];
  return (
    <button
      type="button"
      className={remedy.chosen ? "opt best" : "opt"}
      aria-pressed={remedy.chosen}
      data-remedy={remedy.id}
      onClick={choose}
    >
      <b>{remedy.title}</b>
      <i>{remedy.chosen ? words.next.chosen : place}</i>
      <small>{remedy.note}</small>
      <small className="sides">{sides}</small>
      {remedy.place === "recommended" && because && <small className="sides">{because}</small>}
      {remedy.payTwice && <small className="warn">{said.payTwice}</small>}
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
  const { doubt, failures, because } = view.settlement;
  const card = (remedy: RemedyView) => (
    <Remedy key={remedy.id} remedy={remedy} because={because} choose={() => choose(remedy)} />
  );
  return (
    <>
      {failures > 0 && <p className="hint due said">{words.settle.decide.failures}</p>}
      {doubt && <p className="hint said">{words.settle.decide.doubt[doubt]}</p>}
      {open.map(card)}
      {folded.length > 0 && (
        <Disclosure
          label={words.next.moreRemedies(folded.length)}
          startsOpen={folded.some(({ chosen }) => chosen)}
        >
          {folded.map(card)}
        </Disclosure>
      )}
    </>
  );
}
