/** The text as a customer would read it, with a made-up or a real case, and what there is to say about its wording. */
import { useEffect, useState } from "react";
import { VARIANT_NAMES } from "../../../../lib/i18n/variant-names";
import type { Client } from "../../../../lib/messaging/client";
import type { TriedText } from "../../../../lib/messaging/own-script-messages";
import { type ReplyChannel, tagOf, type Variant } from "../../../../lib/scripts/variants";
import { useAnswer } from "../../use-answer";
import { useOwn } from "../own-words";
import { Findings } from "./Findings";

interface Props {
  client: Client;
  text: string;
  channel: ReplyChannel;
  variant: Variant;
  internal: boolean;
  change: (text: string) => void;
}

/** Between a letter and the look at it. */
const PAUSE = 150;
const CASES = 8;

export function TryPane({ client, text, channel, variant, internal, change }: Props) {
  const words = useOwn();
  const said = words.try;
  const samples = useAnswer(client, "practice.list", {}).value?.samples ?? [];
  const cases = useAnswer(client, "cases.list", { filter: {}, skip: 0, limit: CASES }).value?.lines ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  // The sample in the language of the text, until somebody chooses another.
  const near =
    samples.find((one) => one.variant === variant) ??
    samples.find((one) => one.variant.slice(0, 2) === variant.slice(0, 2));
  const value = chosen ?? (near ? `sample:${near.id}` : "");
  const tried = useTried(client, { text, channel, variant, internal, value });
  return (
    <aside className="try" aria-labelledby="try-title">
      <h2 id="try-title">{said.title}</h2>
      <label className="field">
        <span>{said.with}</span>
        <select className="input" value={value} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{said.nothing}</option>
          <optgroup label={said.samples}>
            {samples.map(({ id, subject, variant: of }) => (
              <option key={id} value={`sample:${id}`}>
                {subject} · {VARIANT_NAMES[of]}
              </option>
            ))}
          </optgroup>
          {cases.length > 0 && (
            <optgroup label={said.cases}>
              {cases.map(({ key, number, subject, requesterName }) => (
                <option key={key} value={`case:${key}`}>
                  #{number} {requesterName} · {subject}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      {tried && (
        <>
          <div className="paper" lang={tagOf(variant)} data-testid="tried">
            {tried.parts.map((part, index) => {
              const key = `${index}`;
              if (part.kind === "text") return <span key={key}>{part.text}</span>;
              return part.kind === "slot" ? (
                <mark key={key}>{part.value}</mark>
              ) : (
                <mark key={key} className="gap">
                  ‹{part.label}›
                </mark>
              );
            })}
          </div>
          <p className="hint">
            {said.words(String(tried.words))}
            {value.startsWith("sample:") && ` · ${said.sampleHint}`}
          </p>
          <Findings tried={tried} text={text} lang={tagOf(variant)} change={change} />
        </>
      )}
    </aside>
  );
}

interface Asked {
  text: string;
  channel: ReplyChannel;
  variant: Variant;
  internal: boolean;
  value: string;
}

function useTried(client: Client, { text, channel, variant, internal, value }: Asked): TriedText | null {
  const [tried, setTried] = useState<TriedText | null>(null);
  useEffect(() => {
    if (text === "") return setTried(null);
    let gone = false;
    const [kind, id] = value.split(/:(.*)/s);
    const chosen = (kind === "sample" || kind === "case") && id ? ({ kind, id } as const) : null;
    const timer = setTimeout(async () => {
      const answer = await client.send("own.try", { text, channel, variant, internal, with: chosen });
      if (!gone && answer.ok) setTried(answer.value);
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, text, channel, variant, internal, value]);
  return tried;
}
