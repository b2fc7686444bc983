/** One script: for what it is meant, and its text in each language and channel it is written for. */
import { useEffect, useState } from "react";
import { VARIANT_NAMES } from "../../../lib/i18n/variant-names";
import type { Client } from "../../../lib/messaging/client";
import type { LibraryLine, LibraryText } from "../../../lib/messaging/library-messages";
import type { PolicyView } from "../../../lib/messaging/policy-messages";
import { DEFAULT_VARIANT, type ReplyChannel, tagOf, type Variant } from "../../../lib/scripts/variants";
import { RateButtons } from "../../sidebar/RateButtons";
import { Segments } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { hashOf } from "../routes";
import { Trouble } from "../Trouble";
import { useAnswer } from "../use-answer";
import { useOwn } from "./own-words";
import { RestsOn } from "./RestsOn";
import { ScriptActions } from "./ScriptActions";
import type { Done } from "./use-done";

interface Props {
  client: Client;
  script: LibraryLine;
  rate: (rating: LibraryLine["rating"]) => void;
  /** Counts up when the reply may say something else now. */
  turn: number;
  policies: readonly PolicyView[];
  done: Done;
  changed: () => void;
}

const LANGUAGE_OF: Record<string, keyof typeof DEFAULT_VARIANT> = { es: "es", pt: "pt" };

export function ScriptView({ client, script, rate, turn, policies, done, changed }: Props) {
  const words = useWords();
  const bench = useBench();
  const said = bench.scripts;
  const { mark } = useOwn();
  const { value, problem, reload } = useAnswer(client, "library.texts", { scriptId: script.id });
  useEffect(() => {
    if (turn > 0) reload();
  }, [turn, reload]);
  const own: Variant =
    bench.locale === "pt-PT" ? "pt-pt" : DEFAULT_VARIANT[LANGUAGE_OF[bench.locale.slice(0, 2)] ?? "en"];
  const [variant, setVariant] = useState<Variant>(own);
  const [channel, setChannel] = useState<ReplyChannel>("mail");
  const channels = script.written.map((each) => each.channel);
  const inChannel = channels.includes(channel) ? channel : (channels[0] ?? "mail");
  const variants = script.written.find((each) => each.channel === inChannel)?.variants ?? [];
  const inVariant = variants.includes(variant) ? variant : (variants[0] ?? "en");
  const text = value?.texts.find((each) => each.channel === inChannel && each.variant === inVariant);
  const listOf = (names: string[]) => new Intl.ListFormat(bench.locale, { type: "unit" }).format(names);
  return (
    <article className="script" aria-labelledby="script-title">
      <a className="link back" href={hashOf("scripts")}>
        {said.back}
      </a>
      <div className="script-head">
        <h2 id="script-title">{script.title}</h2>
        {!script.internal && <RateButtons rating={script.rating} rate={rate} />}
        {script.edited && <span className="chip">{mark.edited}</span>}
        {script.by && <span className="chip">{script.pack || mark[script.by]}</span>}
        <small>
          {script.used > 0
            ? said.used(script.used.toLocaleString(bench.locale), script.used === 1)
            : said.unused}
        </small>
      </div>
      {script.internal && <p className="banner due">{said.internal}</p>}
      <ScriptActions client={client} script={script} done={done} changed={changed} />
      <dl>
        <dt>{said.speaks}</dt>
        <dd>{words.stances[script.stance]}</dd>
        <dt>{said.does}</dt>
        <dd>{words.moves[script.move]}</dd>
        <dt>{said.when}</dt>
        <dd>{listOf(script.stages.map((stage) => words.stages[stage]))}</dd>
        <dt>{said.forKinds}</dt>
        <dd>
          {script.kinds.length > 0
            ? listOf(script.kinds.map((kind) => words.subcategories[kind]))
            : script.family === "none"
              ? said.any
              : words.categories[script.family]}
        </dd>
      </dl>
      <div className="script-voice">
        <select
          className="input"
          aria-label={said.variant}
          value={inVariant}
          onChange={(event) => setVariant(variants.find((each) => each === event.target.value) ?? inVariant)}
        >
          {variants.map((each) => (
            <option key={each} value={each}>
              {VARIANT_NAMES[each]}
            </option>
          ))}
        </select>
        <Segments
          label={said.channel}
          value={inChannel}
          options={channels.map((each) => [each, words.channels[each]] as const)}
          pick={setChannel}
        />
      </div>
      {problem && <Trouble problem={problem} retry={reload} />}
      {text && <Paper text={text} />}
      <RestsOn client={client} scriptId={script.id} policies={policies} done={done} changed={changed} />
    </article>
  );
}

function Paper({ text }: { text: LibraryText }) {
  const said = useBench().scripts;
  return (
    <>
      <div className="paper" lang={tagOf(text.variant)} data-testid="script-text">
        {text.parts.map((part, index) => {
          const key = `${index}`;
          const inner = part.kind === "slot" ? <mark>{part.text}</mark> : part.text;
          return part.optional ? (
            <span key={key} className="optional">
              {inner}
            </span>
          ) : (
            <span key={key}>{inner}</span>
          );
        })}
      </div>
      <p className="hint">
        {said.words(String(text.words))} · {said.legend}
      </p>
    </>
  );
}
