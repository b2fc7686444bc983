/** What the case turns on: had, asked for, or not to be had; and what to ask the customer (practice 000-8/13, 001-3). */
import type { ItemView } from "../../../lib/messaging/settlement-view";
import { EvidenceState } from "../../../lib/resolution/record/gathered";
import { CopyButton } from "../../ui/CopyButton";
import { useWords } from "../../ui/words-context";
import type { PanelProps } from "./types";

function Item({ item, pick }: { item: ItemView; pick: (state: EvidenceState | null) => void }) {
  const words = useWords().settle.evidence;
  const about = [item.from || words.fromCustomer, ...(item.grade ? [words.grade] : [])].join(" · ");
  const entered = EvidenceState.safeParse(item.state);
  return (
    <li data-item={item.id} data-state={item.state}>
      <span>
        {item.label}
        <small>{item.value || about}</small>
      </span>
      <select
        className="input"
        aria-label={item.label}
        value={entered.success ? entered.data : ""}
        onChange={(event) => pick(event.target.value ? EvidenceState.parse(event.target.value) : null)}
      >
        <option value="">{item.state === "known" ? words.known : words.open}</option>
        {EvidenceState.options.map((state) => (
          <option key={state} value={state}>
            {words.states[state]}
          </option>
        ))}
      </select>
    </li>
  );
}

export function EvidencePanel({ view, change }: PanelProps) {
  const { evidence: words, copy } = useWords().settle;
  const { items, questions, heard } = view.settlement;
  const text = questions.map((question) => question.text).join("\n");
  const asked = () => {
    for (const { id } of questions) change({ kind: "evidence", id, state: "asked" });
  };
  return (
    <>
      <ul className="items">
        {items.map((item) => (
          <Item
            key={item.id}
            item={item}
            pick={(state) => change({ kind: "evidence", id: item.id, state })}
          />
        ))}
      </ul>
      {questions.length > 0 && (
        <div className="block">
          <h3>{words.ask}</h3>
          <p className="hint">{words.askHint}</p>
          <ul className="quotes" lang={view.replyLanguage}>
            {questions.map((question) => (
              <li key={question.id}>{question.text}</li>
            ))}
          </ul>
          <div className="row">
            <CopyButton text={text} label={words.copyQuestions} copied={asked} />
          </div>
        </div>
      )}
      {heard && (
        <div className="block">
          <h3>{words.heard}</h3>
          <p className="question" lang={view.replyLanguage}>
            {heard}
          </p>
          <div className="row">
            <CopyButton text={heard} label={copy} />
          </div>
        </div>
      )}
    </>
  );
}
