/** What is this? The kind, the words that led to it, risks, feelings, wishes and facts. */
import { AlertTriangle, Clock } from "lucide-react";
import { useState } from "react";
import type { CaseView } from "../../lib/messaging/case-view";
import type { Reading, Sureness } from "../../lib/triage/reading";
import type { Subcategory, Trigger } from "../../lib/triage/taxonomy";
import { useWords } from "../ui/words-context";
import { EmotionChip } from "./EmotionChip";
import { FactsList } from "./FactsList";
import { KindPicker } from "./KindPicker";
import type { RunCommand } from "./use-case";

/** Red is for risk alone, amber for deadlines; a second letter is neither. */
const QUIET_TRIGGERS: readonly Trigger[] = ["repeat-contact", "vulnerable"];

const BARS: Record<Sureness, number> = { clear: 3, likely: 2, unsure: 1 };

function Sure({ sureness, corrected }: { sureness: Sureness; corrected: boolean }) {
  const words = useWords();
  return (
    <span className={`sure ${sureness}`}>
      <i aria-hidden>
        {[1, 2, 3].map((bar) => (
          <b key={bar} className={bar > BARS[sureness] ? "off" : ""} />
        ))}
      </i>
      {corrected ? words.kind.corrected : words.sureness[sureness]}
    </span>
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

function Triggers({ triggers }: { triggers: readonly Trigger[] }) {
  const words = useWords();
  return triggers.map((trigger) => {
    const quiet = QUIET_TRIGGERS.includes(trigger);
    const due = trigger === "deadline";
    return (
      <li key={trigger} className={quiet ? "chip" : due ? "chip due" : "chip risk"}>
        {!quiet && (due ? <Clock size={13} aria-hidden /> : <AlertTriangle size={13} aria-hidden />)}
        {words.triggers[trigger]}
      </li>
    );
  });
}

function Details({ view, reading, run }: { view: CaseView; reading: Reading; run: RunCommand }) {
  const words = useWords();
  return (
    <>
      {reading.subcategory === "not-a-dispute" && <p className="why">{words.kind.noDispute}</p>}
      <Excerpt parts={view.excerpt} />
      <ul className="chips">
        <Triggers triggers={reading.triggers} />
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
      </ul>
      <FactsList
        facts={reading.facts}
        change={(facts) => void run("case.correct", { caseKey: view.key, facts })}
      />
    </>
  );
}

export function KindRegion({ view, run }: { view: CaseView; run: RunCommand }) {
  const words = useWords();
  const [picking, setPicking] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const { reading } = view;
  const pick = (subcategory: Subcategory) => {
    setPicking(false);
    void run("case.correct", { caseKey: view.key, subcategory });
  };
  if (!reading) {
    return (
      <section aria-label={words.kind.region}>
        <h2>{words.kind.region}</h2>
        <p className="empty">{words.kind.noText}</p>
        <p className="hint">{words.kind.noTextHint}</p>
        {picking ? (
          <KindPicker reading={null} pick={pick} close={() => setPicking(false)} />
        ) : (
          <button type="button" className="btn pick" onClick={() => setPicking(true)}>
            {words.next.changeKind}
          </button>
        )}
      </section>
    );
  }
  const unsure = reading.sureness === "unsure" && !view.kindConfirmed;
  const folded = view.stage !== "identify" && !unfolded && !picking;
  const title = words.subcategories[reading.subcategory];
  return (
    <section aria-label={words.kind.region} className={folded ? "folded" : ""}>
      <h2>{words.kind.region}</h2>
      <button
        type="button"
        className="kind"
        data-testid="kind"
        data-category={reading.category}
        data-subcategory={reading.subcategory}
        data-sureness={reading.sureness}
        aria-expanded={picking}
        aria-label={`${unsure ? words.sureness.unsure : title}. ${words.kind.change(title)}`}
        onClick={() => setPicking(!picking)}
      >
        <strong>{unsure ? words.sureness.unsure : title}</strong>
        <em>{unsure ? "" : words.categories[reading.category]}</em>
        {!unsure && <Sure sureness={reading.sureness} corrected={view.corrected} />}
      </button>
      {unsure && !picking && (
        <div className="guesses">
          {[reading, ...reading.alternatives].slice(0, 3).map(({ subcategory, category }) => (
            <button key={subcategory} type="button" className="guess" onClick={() => pick(subcategory)}>
              <b>{words.subcategories[subcategory]}</b> <span>{words.categories[category]}</span>
            </button>
          ))}
        </div>
      )}
      {picking && <KindPicker reading={reading} pick={pick} close={() => setPicking(false)} />}
      {folded ? (
        <>
          <ul className="chips">
            <Triggers triggers={reading.triggers} />
          </ul>
          <button type="button" className="fold" aria-expanded={false} onClick={() => setUnfolded(true)}>
            {words.kind.showAgain}
          </button>
        </>
      ) : (
        <Details view={view} reading={reading} run={run} />
      )}
    </section>
  );
}
