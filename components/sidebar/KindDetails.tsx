/** What led to the kind, and what else the customer's words hold: risks, feelings, wishes, facts. */
import { AlertTriangle, Clock } from "lucide-react";
import type { CaseView } from "../../lib/messaging/case-view";
import type { Reading } from "../../lib/triage/reading";
import type { Trigger } from "../../lib/triage/taxonomy";
import { useWords } from "../ui/words-context";
import { EmotionChip } from "./EmotionChip";
import { FactsList } from "./FactsList";
import type { RunCommand } from "./use-case";

/** Red is for risk alone, amber for deadlines; a second letter is neither. */
const QUIET_TRIGGERS: readonly Trigger[] = ["repeat-contact", "vulnerable"];

const toneOf = (trigger: Trigger) =>
  QUIET_TRIGGERS.includes(trigger) ? "quiet" : trigger === "deadline" ? "due" : "risk";

/** The loudest first: risks, then the deadline. */
const loud = (triggers: readonly Trigger[]) => [
  ...triggers.filter((trigger) => toneOf(trigger) === "risk"),
  ...triggers.filter((trigger) => toneOf(trigger) === "due"),
];

function Sign({ trigger }: { trigger: Trigger }) {
  const Icon = toneOf(trigger) === "due" ? Clock : AlertTriangle;
  return <Icon size={13} aria-hidden />;
}

/** Risks and deadline as signs alone, for the folded line. */
export function RiskMarks({ triggers }: { triggers: readonly Trigger[] }) {
  const words = useWords();
  const shown = loud(triggers);
  if (shown.length === 0) return null;
  return (
    <ul className="risk-marks">
      {shown.map((trigger) => (
        <li key={trigger} className={toneOf(trigger)} title={words.triggers[trigger]}>
          <Sign trigger={trigger} />
          <span className="quiet">{words.triggers[trigger]}</span>
        </li>
      ))}
    </ul>
  );
}

function Excerpt({ parts }: { parts: CaseView["excerpt"] }) {
  const words = useWords();
  if (parts.length === 0) return null;
  return (
    <p className="why">
      <span className="quiet">{words.kind.wholeTicket}: </span>
      {parts.map(({ text, marked, at }) =>
        marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </p>
  );
}

interface Props {
  view: CaseView;
  reading: Reading;
  run: RunCommand;
}

export function KindDetails({ view, reading, run }: Props) {
  const words = useWords();
  const calm = reading.triggers.filter((trigger) => toneOf(trigger) === "quiet");
  return (
    <>
      {reading.subcategory === "not-a-dispute" && <p className="why">{words.kind.noDispute}</p>}
      <Excerpt parts={view.excerpt} />
      <ul className="chips">
        {loud(reading.triggers).map((trigger) => (
          <li key={trigger} className={`chip ${toneOf(trigger)}`}>
            <Sign trigger={trigger} />
            {words.triggers[trigger]}
          </li>
        ))}
        <li>
          <EmotionChip
            emotion={reading.emotion}
            pick={(emotion) => void run("case.correct", { caseKey: view.key, emotion })}
          />
        </li>
        {reading.ask
          .filter((ask) => ask !== "none")
          .map((ask) => (
            <li key={ask} className="chip">
              {words.kind.wants} <b>{words.asks[ask]}</b>
            </li>
          ))}
        {calm.map((trigger) => (
          <li key={trigger} className="chip">
            {words.triggers[trigger]}
          </li>
        ))}
      </ul>
      <FactsList
        facts={reading.facts}
        change={(facts) => void run("case.correct", { caseKey: view.key, facts })}
      />
    </>
  );
}
