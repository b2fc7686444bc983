/** What to look at again in a text: broken gaps, gaps nobody knows, wording that works against the agent. */
import type { TriedText } from "../../../../lib/messaging/own-script-messages";
import { useOwn } from "../own-words";
import { faultSentence } from "./fault-sentence";

interface Props {
  tried: TriedText;
  text: string;
  lang: string;
  change: (text: string) => void;
}

export function Findings({ tried, text, lang, change }: Props) {
  const words = useOwn().edit;
  const { faults, unknown, tone, hardToRead } = tried;
  if (faults.length + unknown.length + tone.length === 0 && !hardToRead) return null;
  return (
    <ul className="findings" data-testid="findings">
      {faults.map((fault) => (
        <li key={`${fault.code} ${fault.detail}`} className="wrong">
          {faultSentence(words, fault)}
        </li>
      ))}
      {unknown.map(({ gap, meant }) => (
        <li key={gap}>
          {words.unknown(gap)}
          {meant && (
            <>
              {" "}
              {words.meant(meant)}{" "}
              <button
                type="button"
                className="link"
                onClick={() => change(text.replaceAll(`{${gap}}`, `{${meant}}`))}
              >
                {words.useMeant(meant)}
              </button>
            </>
          )}
        </li>
      ))}
      {tone.map((mark) => (
        <li key={`${mark.start} ${mark.text}`}>
          <q lang={lang}>{mark.text}</q> {mark.why}{" "}
          {mark.better && (
            <button type="button" className="link" onClick={() => mark.better && change(mark.better.text)}>
              {mark.better.words === "" ? words.drop : words.better(mark.better.words)}
            </button>
          )}
        </li>
      ))}
      {hardToRead && <li>{words.hard}</li>}
    </ul>
  );
}
