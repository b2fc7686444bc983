/** What is this? The kind in one line, corrected with one pick; past Identify the rest is folded under it. */
import { ChevronDown } from "lucide-react";
import { useRef, useState } from "react";
import type { CaseView } from "../../lib/messaging/case-view";
import type { Reading, Sureness } from "../../lib/triage/reading";
import type { Subcategory } from "../../lib/triage/taxonomy";
import { useWords } from "../ui/words-context";
import { KindDetails, RiskMarks } from "./KindDetails";
import { KindPicker } from "./KindPicker";
import type { RunCommand } from "./use-case";

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

interface ButtonProps {
  view: CaseView;
  reading: Reading;
  picking: boolean;
  folded: boolean;
  toggle: () => void;
}

function KindButton({ view, reading, picking, folded, toggle }: ButtonProps) {
  const words = useWords();
  const unsure = isUnsure(view, reading);
  const title = words.subcategories[reading.subcategory];
  return (
    <button
      type="button"
      className="kind"
      data-testid="kind"
      data-category={reading.category}
      data-subcategory={reading.subcategory}
      data-sureness={reading.sureness}
      aria-expanded={picking}
      onClick={toggle}
    >
      <strong>{unsure ? words.sureness.unsure : title}</strong>
      <em>{unsure ? "" : words.categories[reading.category]}</em>
      {!unsure && !folded && <Sure sureness={reading.sureness} corrected={view.corrected} />}
      <span className="quiet">. {words.kind.change}</span>
    </button>
  );
}

const isUnsure = (view: CaseView, reading: Reading) => reading.sureness === "unsure" && !view.kindConfirmed;

export function KindRegion({ view, run }: { view: CaseView; run: RunCommand }) {
  const words = useWords();
  const [picking, setPicking] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const region = useRef<HTMLElement>(null);
  const { reading } = view;
  const past = view.stage !== "identify";
  const folded = past && !unfolded && !picking && reading !== null;
  const toButton = () => region.current?.querySelector<HTMLElement>("button.kind, button.pick")?.focus();
  const pick = (subcategory: Subcategory) => {
    setPicking(false);
    void run("case.correct", { caseKey: view.key, subcategory }).then(toButton);
  };
  const toggle = () => setPicking(!picking);
  const close = () => {
    setPicking(false);
    toButton();
  };
  return (
    <section aria-label={words.kind.region} className={folded ? "folded" : ""} ref={region}>
      <h2 className={folded ? "quiet" : undefined}>{words.kind.region}</h2>
      {reading ? (
        <div className="kind-line">
          <KindButton view={view} reading={reading} picking={picking} folded={folded} toggle={toggle} />
          {folded && <RiskMarks triggers={reading.triggers} />}
          {past && (
            <button
              type="button"
              className="icon"
              aria-expanded={!folded}
              aria-label={words.kind.showAgain}
              onClick={() => setUnfolded(folded)}
            >
              <ChevronDown size={15} aria-hidden />
            </button>
          )}
        </div>
      ) : (
        <>
          <p className="empty">{words.kind.noText}</p>
          <p className="hint">{words.kind.noTextHint}</p>
          <button type="button" className="btn pick" aria-expanded={picking} onClick={toggle}>
            {words.kind.pick}
          </button>
        </>
      )}
      {reading && isUnsure(view, reading) && !picking && !folded && (
        <div className="guesses">
          {[reading, ...reading.alternatives].slice(0, 3).map(({ subcategory, category }) => (
            <button key={subcategory} type="button" className="guess" onClick={() => pick(subcategory)}>
              <b>{words.subcategories[subcategory]}</b> <span>{words.categories[category]}</span>
            </button>
          ))}
        </div>
      )}
      {picking && <KindPicker reading={reading} pick={pick} close={close} />}
      {reading && !folded && <KindDetails view={view} reading={reading} run={run} />}
    </section>
  );
}
