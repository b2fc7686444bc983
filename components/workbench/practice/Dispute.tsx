/** One practice dispute: read it, say whose doing it was, choose a reply, and hear what it is worth. */
import { useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { SampleView, VerdictView } from "../../../lib/messaging/practice-messages";
import { Fault } from "../../../lib/resolution/types";
import type { Problem } from "../../../lib/result";
import { tagOf } from "../../../lib/scripts/variants";
import { Segments } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { hashOf } from "../routes";
import { Trouble } from "../Trouble";
import { useAnswer } from "../use-answer";
import { Feedback } from "./Feedback";

interface Props {
  client: Client;
  sample: SampleView;
  /** The dispute after this one. */
  next: string;
}

export function Dispute({ client, sample, next }: Props) {
  const words = useWords();
  const said = useBench().practice;
  const replies = useAnswer(client, "practice.replies", { id: sample.id });
  const [fault, setFault] = useState<Fault | null>(null);
  const [scriptId, setScriptId] = useState("");
  const [verdict, setVerdict] = useState<VerdictView | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const tag = tagOf(sample.variant);
  const choose = (change: () => void) => {
    change();
    setVerdict(null);
  };
  const judge = async () => {
    if (!fault || !scriptId) return;
    const answer = await client.send("practice.judge", { id: sample.id, fault, scriptId });
    setFailed(answer.ok ? null : answer.problem);
    if (answer.ok) setVerdict(answer.value);
  };
  const problem = replies.problem ?? failed;
  return (
    <div className="dispute">
      <a className="link" href={hashOf("practice")}>
        {said.back}
      </a>
      <PageHead title={sample.subject} />
      <p className="hint">
        {sample.customer} · {words.subcategories[sample.kind]} · {words.emotions[sample.emotion]}
      </p>
      {problem && <Trouble problem={problem} retry={replies.reload} />}
      <blockquote lang={tag}>{sample.text}</blockquote>
      <p className="banner">
        <span>
          <b>{said.records}</b> {sample.record}
        </span>
      </p>
      <h2>{words.next.fault}</h2>
      <Segments
        label={words.next.fault}
        value={fault}
        options={Fault.options.map((each) => [each, words.faults[each]] as const)}
        pick={(each) => choose(() => setFault(each))}
      />
      <h2 id="practice-replies">{said.whatToSay}</h2>
      <div className="answers" role="radiogroup" aria-labelledby="practice-replies">
        {replies.value?.offers.map((offer) => (
          <label key={offer.scriptId} className={scriptId === offer.scriptId ? "answer on" : "answer"}>
            <input
              type="radio"
              name="reply"
              checked={scriptId === offer.scriptId}
              onChange={() => choose(() => setScriptId(offer.scriptId))}
            />
            <span>
              <b>{offer.title}</b>
              <span className="says" lang={tag}>
                {scriptId === offer.scriptId ? offer.text : offer.preview}
              </span>
            </span>
          </label>
        ))}
      </div>
      <p className="row">
        <button
          type="button"
          className="btn main"
          disabled={!fault || !scriptId}
          onClick={() => void judge()}
        >
          {said.check}
        </button>
        {(!fault || !scriptId) && <span className="hint">{said.checkHint}</span>}
      </p>
      <div role="status">{verdict && <Feedback verdict={verdict} tag={tag} />}</div>
      {verdict && (
        <p className="row">
          <a className="btn" href={hashOf("practice", next)}>
            {said.next}
          </a>
        </p>
      )}
    </div>
  );
}
