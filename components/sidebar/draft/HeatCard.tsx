/** A heated draft is offered a pause and the facts first (practice 002-4); it holds nothing back and can be waved away. */
import { useEffect, useState } from "react";
import type { Facts } from "../../../lib/triage/reading";
import { useWords } from "../../ui/words-context";

/** Long enough to breathe, short enough that the customer does not wait for it. */
const PAUSE_MS = 2 * 60_000;
const FACTS_MOST = 6;

interface Props {
  facts: Facts | null;
  gather: () => void;
  look: () => void;
}

const listed = (facts: Facts | null): string[] =>
  facts
    ? [
        ...facts.amounts.map(({ raw }) => raw),
        ...facts.orders,
        ...facts.invoices,
        ...facts.trackings,
        ...facts.dates,
      ].slice(0, FACTS_MOST)
    : [];

export function HeatCard({ facts, gather, look }: Props) {
  const words = useWords();
  const said = words.draft.heat;
  const [waved, setWaved] = useState(false);
  const [pause, setPause] = useState<"none" | "running" | "over">("none");
  const [until, setUntil] = useState("");
  useEffect(() => {
    if (pause !== "running") return;
    const timer = setTimeout(() => setPause("over"), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [pause]);
  if (waved) return null;
  const known = listed(facts);
  const start = (event: { timeStamp: number }) => {
    // The event's own time: the clock belongs to the entry points.
    const end = new Date(performance.timeOrigin + event.timeStamp + PAUSE_MS);
    setUntil(end.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }));
    setPause("running");
  };
  return (
    <div className="banner due heat" data-testid="heat">
      <div>
        <p>
          <b>{said.title}.</b> {said.text}
        </p>
        {known.length > 0 ? (
          <p>
            {said.facts}:{" "}
            {known.map((fact, index) => (
              <span key={fact}>
                {index > 0 && " · "}
                <b>{fact}</b>
              </span>
            ))}
          </p>
        ) : (
          <p>{said.noFacts}</p>
        )}
        <p role="status">{pause === "running" ? said.paused(until) : pause === "over" ? said.over : ""}</p>
        <span className="row">
          {pause === "none" && (
            <button type="button" className="btn" onClick={start}>
              {said.pause}
            </button>
          )}
          {pause === "over" && (
            <button type="button" className="btn" onClick={look}>
              {words.draft.again}
            </button>
          )}
          <button type="button" className="btn" onClick={gather}>
            {said.gather}
          </button>
          <button type="button" className="btn" onClick={() => setWaved(true)}>
            {said.goOn}
          </button>
        </span>
      </div>
    </div>
  );
}
