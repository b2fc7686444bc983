/** The text in hand: what was opened, what was typed, and a draft that waits in the background with every letter. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Client } from "../../../../lib/messaging/client";
import type {
  EditedText,
  OpenScript,
  PlacedFault,
  ScriptDraft,
  ScriptFactsForm,
} from "../../../../lib/messaging/own-script-messages";
import type { Problem } from "../../../../lib/result";
import type { ReplyChannel, Variant } from "../../../../lib/scripts/variants";

export interface InHand {
  open: OpenScript;
  facts: ScriptFactsForm;
  texts: readonly EditedText[];
  /** Typed and not saved. */
  dirty: boolean;
  /** When the draft was typed that came back; null where none did, or where it was discarded. */
  cameBack: number | null;
  faults: readonly PlacedFault[];
  untitled: boolean;
  setFacts: (part: Partial<ScriptFactsForm>) => void;
  setText: (channel: ReplyChannel, variant: Variant, text: string | null) => void;
  discard: () => void;
  /** What was discarded last, to be put back; null where nothing was. */
  putBack: (() => void) | null;
  /** @returns the id under which it is kept, or null where something is wrong with it */
  save: () => Promise<string | null>;
}

interface Typed {
  facts: ScriptFactsForm;
  texts: readonly EditedText[];
}

const typedIn = ({ facts, texts }: OpenScript): Typed => ({
  facts,
  texts: texts.map(({ channel, variant, text }) => ({ channel, variant, text })),
});

export function useEdit(client: Client, scriptId: string | null, now: () => number) {
  const [open, setOpen] = useState<OpenScript | null>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [dirty, setDirty] = useState(false);
  const [cameBack, setCameBack] = useState<number | null>(null);
  const [said, setSaid] = useState<{ faults: readonly PlacedFault[]; untitled: boolean }>({
    faults: [],
    untitled: false,
  });
  const [thrown, setThrown] = useState<Typed | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** One draft on its way at a time; what is typed meanwhile follows, the latest only. */
  const sender = useRef<{ busy: Promise<void> | null; next: ScriptDraft | null | undefined }>({
    busy: null,
    next: undefined,
  });

  const load = useCallback(async () => {
    const answer = await client.send("own.open", { scriptId });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    const { draft } = answer.value;
    setOpen(answer.value);
    setTyped(draft ?? typedIn(answer.value));
    setDirty(draft !== null);
    setCameBack(draft?.at ?? null);
  }, [client, scriptId]);
  useEffect(() => void load(), [load]);

  const keep = (draft: ScriptDraft | null) => {
    sender.current.next = draft;
    sender.current.busy ??= (async () => {
      while (sender.current.next !== undefined) {
        const latest = sender.current.next;
        sender.current.next = undefined;
        const answer = await client.send("own.draft", { id: scriptId, draft: latest });
        setProblem(answer.ok ? null : answer.problem);
      }
      sender.current.busy = null;
    })();
  };

  const change = (next: Typed) => {
    setTyped(next);
    setDirty(true);
    setThrown(null);
    setSaid({ faults: [], untitled: false });
    keep({ facts: next.facts, texts: [...next.texts], at: now() });
  };

  const inHand: InHand | null = open &&
    typed && {
      open,
      ...typed,
      dirty,
      cameBack,
      ...said,
      setFacts: (part) => change({ ...typed, facts: { ...typed.facts, ...part } }),
      setText: (channel, variant, text) => {
        const same = (one: EditedText) => one.channel === channel && one.variant === variant;
        const texts =
          text === null
            ? typed.texts.filter((one) => !same(one))
            : typed.texts.some(same)
              ? typed.texts.map((one) => (same(one) ? { ...one, text } : one))
              : [...typed.texts, { channel, variant, text }];
        change({ ...typed, texts });
      },
      putBack: thrown && (() => change(thrown)),
      discard: () => {
        setThrown(typed);
        setTyped(typedIn(open));
        setDirty(false);
        setCameBack(null);
        setSaid({ faults: [], untitled: false });
        keep(null);
      },
      save: async () => {
        // A draft that is still on its way must not come after what is saved.
        await sender.current.busy;
        const answer = await client.send("own.save", {
          id: scriptId,
          facts: typed.facts,
          texts: [...typed.texts],
        });
        setProblem(answer.ok ? null : answer.problem);
        if (!answer.ok) return null;
        setSaid({ faults: answer.value.faults, untitled: answer.value.untitled });
        if (answer.value.id !== null) setDirty(false);
        return answer.value.id;
      },
    };
  return { inHand, problem, reload: () => void load() };
}
