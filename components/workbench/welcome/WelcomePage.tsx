/** The first time: what Amends does and never does, how it is turned on, who the agent is. Three screens, each to be skipped. */
import { Check, X } from "lucide-react";
import { useState } from "react";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { hashOf } from "../routes";
import { useSettings } from "../settings/use-settings";
import { YouSection } from "../settings/YouSection";
import { Trouble } from "../Trouble";
import type { WorkbenchProps } from "../workbench-props";

const SCREENS = ["what", "where", "who"] as const;

export function WelcomePage({ client, settingsChanged }: WorkbenchProps) {
  const words = useBench().welcome;
  const [place, setPlace] = useState(0);
  const screen = SCREENS[place] ?? "what";
  return (
    <div className="welcome" data-testid="welcome" data-screen={screen}>
      <p className="hint">{words.step(place + 1, SCREENS.length)}</p>
      <PageHead key={screen} title={words[screen].title} lede={words[screen].lede} />
      {screen === "what" && <What />}
      {screen === "where" && (
        <ol>
          {words.where.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {screen === "who" && <Who client={client} settingsChanged={settingsChanged} />}
      <div className="row">
        {place < SCREENS.length - 1 ? (
          <>
            <button type="button" className="btn main" onClick={() => setPlace(place + 1)}>
              {words.next}
            </button>
            <a className="btn" href={hashOf("cases")}>
              {words.skip}
            </a>
          </>
        ) : (
          <>
            <a className="btn main" href={hashOf("practice")}>
              {words.practice}
            </a>
            <a className="btn" href={hashOf("cases")}>
              {words.done}
            </a>
          </>
        )}
        {place > 0 && (
          <button type="button" className="link" onClick={() => setPlace(place - 1)}>
            {words.back}
          </button>
        )}
      </div>
    </div>
  );
}

function What() {
  const words = useBench().welcome.what;
  return (
    <div className="does">
      <div>
        <h2>{words.does}</h2>
        <ul>
          {words.doesList.map((line) => (
            <li key={line}>
              <Check size={15} aria-hidden />
              {line}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{words.never}</h2>
        <ul>
          {words.neverList.map((line) => (
            <li key={line}>
              <X size={15} aria-hidden />
              {line}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Who({ client, settingsChanged }: Pick<WorkbenchProps, "client" | "settingsChanged">) {
  const { inHand, problem, reload } = useSettings(client, settingsChanged);
  return (
    <>
      {problem && <Trouble problem={problem} retry={reload} />}
      {inHand && <YouSection {...inHand} />}
    </>
  );
}
