/** One case, whole: what it is, what was decided and why, the notes, what happened, and cases like it. */
import { ArrowLeft, ExternalLink } from "lucide-react";
import type { CaseView } from "../../../lib/messaging/case-view";
import type { Client } from "../../../lib/messaging/client";
import { ExportButtons } from "../../data/ExportPart";
import { CustomerHistory } from "../../notes/CustomerHistory";
import { TypedNotes } from "../../notes/TypedNotes";
import { useBeside } from "../../notes/use-beside";
import { NoteBox } from "../../sidebar/NoteBox";
import { useNote } from "../../sidebar/use-note";
import { Timeline } from "../../timeline/Timeline";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { hashOf } from "../routes";
import { Trouble } from "../Trouble";
import { CaseDecision } from "./CaseDecision";
import { CaseFacts } from "./CaseFacts";
import { webAddress } from "./CaseRow";
import { EraseCase } from "./EraseCase";
import { Part } from "./Part";
import { SimilarCases } from "./SimilarCases";
import { type CaseInHand, useCasePage } from "./use-case-page";

interface Props {
  client: Client;
  now: () => number;
  caseKey: string;
}

export function CasePage({ client, now, caseKey }: Props) {
  const bench = useBench();
  const { page } = useWords().casebook;
  const inHand = useCasePage(client, caseKey);
  const { view, problem } = inHand;
  const back = (
    <p className="case-back">
      <a className="link" href={hashOf("cases")}>
        <ArrowLeft size={14} aria-hidden />
        {page.back}
      </a>
    </p>
  );
  if (problem?.code === "not-found") {
    return (
      <>
        {back}
        <PageHead title={page.gone} lede={page.goneHint} />
      </>
    );
  }
  return (
    <>
      {back}
      {problem && <Trouble problem={problem} retry={inHand.reload} />}
      {!view && !problem && <p className="loading">{bench.state.loading}</p>}
      {view && <Whole client={client} now={now} view={view} inHand={inHand} />}
    </>
  );
}

interface WholeProps {
  client: Client;
  now: () => number;
  view: CaseView;
  inHand: CaseInHand;
}

function Whole({ client, now, view, inHand }: WholeProps) {
  const words = useWords();
  const bench = useBench();
  const { page } = words.casebook;
  const beside = useBeside(client, view.key);
  const note = useNote(client, view.key, view.note);
  const url = webAddress(view.url);
  const leave = () => {
    location.hash = hashOf("cases");
  };
  return (
    <div className="case-page" data-testid="case-page">
      <PageHead
        title={view.requester.name ?? bench.cases.unknown}
        lede={`#${view.number} · ${view.subject || bench.cases.noSubject} · ${view.helpdeskName}`}
      >
        {url && (
          <a className="btn" href={url} target="_blank" rel="noreferrer">
            <ExternalLink size={14} aria-hidden />
            {page.ticket}
          </a>
        )}
      </PageHead>
      <div className="case-columns">
        <div>
          <CaseFacts view={view} exported={inHand.exported} now={now()} />
          <Part title={page.decision}>
            <CaseDecision view={view} now={now()} />
          </Part>
          <Part title={words.know.note}>
            <NoteBox note={note} />
            <TypedNotes beside={beside} now={now()} />
          </Part>
          <Part title={page.similar}>
            <SimilarCases cases={inHand.similar} />
          </Part>
        </div>
        <div>
          <Part title={page.timeline}>
            <Timeline entries={view.timeline} now={now()} />
          </Part>
          <Part title={words.casebook.history.title}>
            <CustomerHistory
              client={client}
              caseKey={view.key}
              history={beside.history}
              now={now()}
              onErased={leave}
            />
          </Part>
          <Part title={page.export}>
            <ExportButtons client={client} now={now} keys={[view.key]} />
            <EraseCase client={client} caseKey={view.key} onErased={leave} />
          </Part>
        </div>
      </div>
    </div>
  );
}
