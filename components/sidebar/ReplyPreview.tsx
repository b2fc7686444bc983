/** The reply exactly as it would go in: slots filled, gaps to fill, one form for what is missing. */
import { X } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import { type Habit, NEXT_SWITCH } from "../../lib/scripts/types";
import { type ReplyChannel, tagOf, type Variant } from "../../lib/scripts/variants";
import { Disclosure } from "../ui/Disclosure";
import { TickField } from "../ui/fields";
import { useWords } from "../ui/words-context";
import { EditWords } from "./EditWords";
import { NotComposed } from "./NotComposed";
import { PolicyNotes } from "./PolicyNotes";
import { RateButtons } from "./RateButtons";
import { ReplyFields } from "./ReplyFields";
import { ReplyText } from "./ReplyText";
import { ToneList } from "./ToneList";
import { markKey } from "./tone-pieces";
import { useComposition } from "./use-composition";
import { ChannelSelect, VariantSelect } from "./VoiceSelect";

interface Props {
  client: Client;
  caseKey: string;
  scriptId: string;
  /** What replies are written in now; this one may be written in its nearest. */
  variant: Variant;
  channel: ReplyChannel;
  close: () => void;
  /** @returns the slots still missing, or null when the reply is on its way */
  insert: (values: Record<string, string>) => Promise<string[] | null>;
  copied: (values: Record<string, string>) => void;
  speak: (voice: { variant?: Variant; channel?: ReplyChannel }) => void;
  rate: (scriptId: string, rating: Habit["rating"]) => void;
}

export function ReplyPreview(props: Props) {
  const { client, caseKey, scriptId, variant, channel, close, insert, copied, speak, rate } = props;
  const words = useWords();
  const [values, setValues] = useState<Record<string, string>>({});
  const [said, setSaid] = useState("");
  /** For this reply, as long as its preview is open. */
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<ReadonlySet<string> | null>(null);
  const voice = `${variant} ${channel}`;
  const { composition, problem, again } = useComposition(client, caseKey, scriptId, voice, values);
  const box = useRef<HTMLFormElement>(null);

  const toFirstGap = (gaps: readonly string[]) => {
    const field = box.current?.querySelector<HTMLInputElement>(`[data-slot="${CSS.escape(gaps[0] ?? "")}"]`);
    (field ?? box.current?.querySelector<HTMLElement>("button.main"))?.focus();
  };
  const [rated, setRated] = useState<Habit["rating"] | null>(null);
  // The form keeps asking for what was missing when it opened: a field must not vanish while it is typed in. Another
  // register or channel is another text, which may miss more.
  const text = composition && `${composition.variant} ${composition.channel}`;
  useEffect(() => {
    if (composition) setAsked((before) => new Set([...(before ?? []), ...composition.gaps]));
  }, [text]);
  const opened = asked !== null;
  useEffect(() => {
    if (opened && composition) toFirstGap(composition.gaps);
    box.current?.scrollIntoView({ block: "nearest" });
  }, [opened]);

  if (!composition && problem)
    return (
      <div className="preview">
        <NotComposed problem={problem} again={again} close={close} />
      </div>
    );
  if (!composition) return <div className="preview skeleton" aria-busy="true" />;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // A page could lay itself over the frame and dispatch clicks of its own making (pitfalls P27).
    if (!event.nativeEvent.isTrusted || composition.channel === "phone") return;
    const missing = await insert(values);
    if (missing) {
      setSaid(words.reply.gaps(missing.length));
      toFirstGap(missing);
    }
  };
  const copy = () =>
    void navigator.clipboard.writeText(composition.text).then(
      () => {
        setSaid(words.reply.copiedInstead);
        copied(values);
      },
      () => setSaid(words.reply.copyRefused),
    );
  const change = (slot: string, value: string) => setValues({ ...values, [slot]: value });
  /** A talk track is read to the customer; there is nothing to insert. */
  const aloud = composition.channel === "phone";
  const missing = composition.fields.filter(({ slot }) => asked?.has(slot));
  const others = composition.fields.filter(({ slot }) => !asked?.has(slot));
  const marks = composition.tone.filter((mark) => !ignored.has(markKey(mark)));
  return (
    <form
      ref={box}
      className="preview"
      data-testid="reply-preview"
      aria-label={words.reply.preview(composition.title)}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <h3>
        <span>
          {composition.title} <i>{words.stances[composition.stance]}</i>
        </span>
        <RateButtons
          rating={rated ?? composition.rating}
          rate={(rating) => {
            setRated(rating);
            rate(scriptId, rating);
          }}
        />
        <EditWords client={client} scriptId={scriptId} />
        <button type="button" className="icon" aria-label={words.reply.close} onClick={close}>
          <X size={14} aria-hidden />
        </button>
      </h3>
      <div className="voice">
        <VariantSelect variant={variant} choose={(chosen) => speak({ variant: chosen })} />
        <ChannelSelect
          channel={composition.channel}
          channels={composition.channels}
          choose={(chosen) => speak({ channel: chosen })}
        />
      </div>
      {channel === "social" && composition.channel !== "social" && (
        <p className="warn">{words.reply.notPublic}</p>
      )}
      {composition.variant !== variant && <p className="hint">{words.reply.notInThis}</p>}
      {problem && <NotComposed problem={problem} again={again} />}
      <ReplyText composition={composition} marks={marks} />
      <ToneList
        marks={marks}
        lang={tagOf(composition.variant)}
        take={change}
        ignore={(mark) => setIgnored(new Set([...ignored, markKey(mark)]))}
      />
      {composition.hardToRead && (
        <p className="hint" data-testid="hard-to-read">
          {words.reply.hardToRead}
        </p>
      )}
      <PolicyNotes policies={composition.policies} />
      {missing.length > 0 && <ReplyFields fields={missing} values={values} change={change} />}
      {others.length > 0 && (
        <Disclosure label={words.reply.editFilled}>
          <ReplyFields fields={others} values={values} change={change} />
        </Disclosure>
      )}
      {composition.next && (
        <div className="next">
          <TickField
            label={words.reply.next}
            checked={Boolean(values[NEXT_SWITCH])}
            tick={(on) => change(NEXT_SWITCH, on ? "yes" : "")}
          />
        </div>
      )}
      <div className="row">
        {aloud ? (
          <span className="hint">{words.reply.aloud}</span>
        ) : (
          <button type="submit" className="btn main">
            {words.reply.insert}
          </button>
        )}
        <button
          type="button"
          className="btn"
          disabled={composition.gaps.length > 0 || problem !== null}
          onClick={copy}
        >
          {words.reply.copy}
        </button>
        <span className="hint last">
          {composition.gaps.length > 0
            ? words.reply.gaps(composition.gaps.length)
            : words.reply.words(composition.words)}
        </span>
      </div>
      <p role="status" className="hint">
        {said}
      </p>
    </form>
  );
}
