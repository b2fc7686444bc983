/** Call or write, why, and what lies on the table during a call (practice 000-22/29, 002-6). Internal. */
import { CopyButton } from "../../ui/CopyButton";
import { Disclosure } from "../../ui/Disclosure";
import { TickField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { CalendarButton } from "./CalendarButton";
import { Clauses } from "./Clauses";
import type { PanelProps } from "./types";

export function TalkPanel(props: PanelProps) {
  const { view, change } = props;
  const words = useWords().settle;
  const said = words.talk;
  const { talk, record } = view.settlement;
  return (
    <>
      <p className="verdict" data-testid="talk" data-advice={talk.advice}>
        <b>{said.advice[talk.advice]}</b> {talk.reasons.length > 0 && said.because(talk.reasons.join(", "))}
      </p>
      {talk.pivotal && <p className="hint due">{said.pivotal}</p>}
      {talk.channel && <p className="hint">{talk.channel}</p>}
      <TickField
        label={said.writingOnly}
        checked={record.contact.writingOnly}
        tick={(writingOnly) => change({ kind: "contact", patch: { writingOnly } })}
      />
      <TickField
        label={said.identityUnchecked}
        checked={!record.contact.identityChecked}
        tick={(unchecked) => change({ kind: "contact", patch: { identityChecked: !unchecked } })}
      />
      {talk.advice !== "write" && <CalendarButton {...props} what="call" minutes={30} label={said.start} />}
      <Clauses view={view} />
      <Disclosure label={said.sheet}>
        <p className="hint">{words.internal}</p>
        <p className="question">{talk.sheet}</p>
        <div className="row">
          <CopyButton text={talk.sheet} label={said.copySheet} />
        </div>
      </Disclosure>
    </>
  );
}
