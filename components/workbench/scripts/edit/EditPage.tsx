/** A reply being written: its facts and texts at the left, what it looks like with a case at the right. */
import { useEffect, useState } from "react";
import type { Client } from "../../../../lib/messaging/client";
import { DEFAULT_VARIANT, type Variant } from "../../../../lib/scripts/variants";
import { useBench } from "../../bench-words";
import { PageHead } from "../../PageHead";
import { Trouble } from "../../Trouble";
import { useOwn } from "../own-words";
import { hashOfPlace } from "../places";
import type { Done } from "../use-done";
import { DraftBanner } from "./DraftBanner";
import { FactsForm } from "./FactsForm";
import { NewerBanner } from "./NewerBanner";
import { PlaceBar, type TextPlace } from "./PlaceBar";
import { TextEditor } from "./TextEditor";
import { TryPane } from "./TryPane";
import { type InHand, useEdit } from "./use-edit";

interface Props {
  client: Client;
  now: () => number;
  scriptId: string | null;
  done: Done;
  changed: () => void;
}

export function EditPage(props: Props) {
  const words = useOwn();
  const bench = useBench();
  const { inHand, problem, reload } = useEdit(props.client, props.scriptId, props.now);
  const title = inHand?.open.facts.title;
  return (
    <>
      <PageHead title={title ? words.edit.heading(title) : words.edit.add} />
      {problem && <Trouble problem={problem} retry={reload} />}
      {!inHand && !problem && <p className="loading">{bench.state.loading}</p>}
      {inHand && <Editor {...props} inHand={inHand} />}
    </>
  );
}

/** Where somebody begins to read: the first text there is, in their own language if it is there. */
function firstPlace({ texts }: InHand, locale: string): TextPlace {
  const own: Variant =
    locale === "pt-PT"
      ? "pt-pt"
      : locale.startsWith("pt")
        ? "pt-br"
        : locale === "es"
          ? DEFAULT_VARIANT.es
          : "en";
  const found = texts.find(({ variant }) => variant === own) ?? texts[0];
  return found ? { channel: found.channel, variant: found.variant } : { channel: "mail", variant: own };
}

function Editor({ client, now, inHand, done, changed }: Props & { inHand: InHand }) {
  const words = useOwn();
  const bench = useBench();
  const said = words.edit;
  const [place, setPlace] = useState(() => firstPlace(inHand, bench.locale));
  const { channel, variant } = place;
  /** Texts taken away here, by place: one click too many must not cost them. */
  const [removed, setRemoved] = useState<Readonly<Record<string, string>>>({});
  const [begun, setBegun] = useState("");
  const { open, facts, faults } = inHand;
  const text = inHand.texts.find((one) => one.channel === channel && one.variant === variant);
  const original =
    open.texts.find((one) => one.channel === channel && one.variant === variant)?.original ?? null;
  const blank = open.blanks.find((one) => one.channel === channel && one.variant === variant)?.text ?? "";

  const saved = (id: string | null) => {
    if (id === null) return;
    done.tell(words.done.saved(facts.title));
    changed();
    location.hash = hashOfPlace({ at: "replies", scriptId: id });
  };
  const save = async () => saved(await inHand.save());
  // What is wrong stands in one text; it is brought to the front.
  useEffect(() => {
    const [first] = faults;
    if (first) setPlace({ channel: first.channel, variant: first.variant });
  }, [faults]);

  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <div className="editor-body">
        <DraftBanner
          cameBack={inHand.dirty ? inHand.cameBack : null}
          putBack={inHand.putBack}
          discard={inHand.discard}
          now={now}
        />
        <NewerBanner inHand={inHand} place={place} saved={saved} />
        {!open.shipped && <FactsForm facts={facts} untitled={inHand.untitled} change={inHand.setFacts} />}
        <PlaceBar channel={channel} variant={variant} texts={inHand.texts} go={setPlace} />
        {text ? (
          <TextEditor
            key={`${channel} ${variant}`}
            text={text.text}
            variant={variant}
            original={original}
            internal={facts.internal}
            fresh={begun === `${channel} ${variant}`}
            gaps={open.gaps}
            faults={faults.filter((one) => one.channel === channel && one.variant === variant)}
            change={(next) => inHand.setText(channel, variant, next)}
            remove={
              original === null
                ? () => {
                    setRemoved({ ...removed, [`${channel} ${variant}`]: text.text });
                    inHand.setText(channel, variant, null);
                  }
                : null
            }
          />
        ) : (
          <div className="nothing">
            <b>{said.missing}</b>
            <span className="row">
              {removed[`${channel} ${variant}`] !== undefined && (
                <button
                  type="button"
                  className="btn"
                  onClick={() => inHand.setText(channel, variant, removed[`${channel} ${variant}`] ?? "")}
                >
                  {said.putBack}
                </button>
              )}
              <button
                type="button"
                className="btn"
                onClick={() => {
                  setBegun(`${channel} ${variant}`);
                  inHand.setText(channel, variant, original ?? blank);
                }}
              >
                {said.write}
              </button>
            </span>
          </div>
        )}
        <div className="editor-end">
          <button type="submit" className="btn main">
            {said.save}
          </button>
          <a className="btn" href={hashOfPlace({ at: "replies", scriptId: open.id ?? "" })}>
            {said.cancel}
          </a>
          <span className="hint" role="status">
            {faults.length > 0 || inHand.untitled ? said.fix : inHand.dirty ? said.waiting : said.saveHint}
          </span>
        </div>
      </div>
      <TryPane
        client={client}
        text={text?.text ?? ""}
        channel={channel}
        variant={variant}
        internal={facts.internal}
        change={(next) => inHand.setText(channel, variant, next)}
      />
    </form>
  );
}
