/** What do I say? At most three replies, in the customer's language; one click puts one into the helpdesk's editor. */
import { type RefObject, useEffect, useRef, useState } from "react";
import type { CaseView } from "../../lib/messaging/case-view";
import type { Client } from "../../lib/messaging/client";
import type { ReplyOffer } from "../../lib/scripts/types";
import type { ReplyChannel, Variant } from "../../lib/scripts/variants";
import { useShortcut } from "../ui/use-shortcut";
import { useWords } from "../ui/words-context";
import { DraftRegion } from "./draft/DraftRegion";
import { InsertionBanner } from "./InsertionBanner";
import { ReplyPreview } from "./ReplyPreview";
import { ReplyRow } from "./ReplyRow";
import { ReplySearch } from "./ReplySearch";
import type { RunCommand } from "./use-case";
import { VariantSelect } from "./VoiceSelect";

interface Props {
  client: Client;
  view: CaseView;
  run: RunCommand;
  region: RefObject<HTMLElement | null>;
  /** Shows what comes next, where facts are gathered. */
  showNext: () => void;
}

export function ReplyRegion({ client, view, run, region, showNext }: Props) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const key = view.key;
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (open !== null || left.current === null) return;
    const row = region.current?.querySelector<HTMLElement>(`[data-script="${CSS.escape(left.current)}"]`);
    (row ?? search.current)?.focus();
    left.current = null;
  }, [open, region]);

  const [onClipboard, setOnClipboard] = useState<string | null>(null);
  const sending = useRef(false);
  const send = async (scriptId: string, values: Record<string, string>): Promise<string[] | null> => {
    // Asked twice while the first is on its way, the reply would stand in the editor twice.
    if (sending.current) return null;
    sending.current = true;
    const answer = await run("reply.insert", { caseKey: key, scriptId, values });
    sending.current = false;
    if (!answer.ok && answer.problem.code === "gaps") return answer.problem.message.split(", ");
    if (answer.ok) setOpen(null);
    const fallen = answer.ok ? (answer.value as CaseView).insertion : null;
    // The click still counts for the clipboard; where the browser thinks otherwise the banner's button is left.
    if (fallen?.state === "failed" && !fallen.asks) {
      const copying = navigator.clipboard.writeText(fallen.text);
      void copying.then(
        () => {
          setOnClipboard(fallen.id);
          void run("reply.copied", { caseKey: key, scriptId });
        },
        () => setOnClipboard(null),
      );
    }
    return null;
  };
  const insert = (offer: ReplyOffer) => {
    // What was not written for the public may name facts of an account: it is read before it goes there.
    const unfit = view.replyChannel === "social" && offer.channel !== "social";
    if (offer.gapCount > 0 || offer.channel === "phone" || unfit) setOpen(offer.scriptId);
    else void send(offer.scriptId, {}).then((gaps) => gaps && setOpen(offer.scriptId));
  };
  const speak = (voice: { variant?: Variant; channel?: ReplyChannel }) =>
    void run("reply.voice", { caseKey: key, ...voice });
  useShortcut((pressed) => {
    const offer = /^[1-3]$/.test(pressed) ? view.replies[Number(pressed) - 1] : undefined;
    if (offer) insert(offer);
    else if (pressed === "/") search.current?.focus();
    else return false;
    return true;
  });

  return (
    <section aria-label={words.reply.region} ref={region}>
      <h2>
        {words.reply.region}
        {open === null && (
          <span className="end">
            <VariantSelect variant={view.replyVariant} choose={(variant) => speak({ variant })} />
          </span>
        )}
      </h2>
      <div role="status">
        <InsertionBanner
          key={view.insertion?.id ?? "none"}
          view={view}
          run={run}
          onClipboard={onClipboard !== null && onClipboard === view.insertion?.id}
        />
      </div>
      {open && (
        <ReplyPreview
          key={open}
          client={client}
          caseKey={key}
          scriptId={open}
          variant={view.replyVariant}
          channel={view.replyChannel}
          speak={speak}
          rate={(scriptId, rating) => void run("reply.rate", { caseKey: key, scriptId, rating })}
          close={() => {
            left.current = open;
            setOpen(null);
          }}
          insert={(values) => send(open, values)}
          copied={(values) => void run("reply.copied", { caseKey: key, scriptId: open, values })}
        />
      )}
      <ul className="replies">
        {view.replies.map((offer, index) =>
          offer.scriptId === open ? null : (
            <ReplyRow
              key={offer.scriptId}
              offer={offer}
              number={index + 1}
              insert={insert}
              preview={({ scriptId }) => setOpen(scriptId)}
            />
          ),
        )}
      </ul>
      {view.replies.length === 0 && <p className="hint">{words.reply.none}</p>}
      <ReplySearch
        client={client}
        caseKey={key}
        language={view.replyVariant}
        count={view.replyCount}
        input={search}
        insert={insert}
        preview={({ scriptId }) => setOpen(scriptId)}
      />
      <DraftRegion client={client} view={view} gather={showNext} />
    </section>
  );
}
