/** The text in hand: what was opened, what was typed, and a draft that waits in the background with every letter. */
import { useCallback, useEffect, useState } from "react";
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
import { useKeeper } from "../use-keeper";

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
  /** Another window kept other words, or deleted it, since this was begun; null while nothing of that kind is known. */
  newer: Newer | null;
}

export interface Newer {
  /** What stands there now; null where it was deleted. */
  theirs: OpenScript | null;
  /** As a reply of its own, so that both stay. */
  saveAsNew: (title: string) => Promise<string | null>;
  saveOver: () => Promise<string | null>;
  /** Leaves what was typed; it can be put back. */
  takeTheirs: () => void;
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
  /** The stamp of what was there when this was begun. */
  const [base, setBase] = useState(0);
  const [meanwhile, setMeanwhile] = useState<{ theirs: OpenScript | null } | null>(null);
  const { keep, settled } = useKeeper<ScriptDraft>(async (draft) => {
    const answer = await client.send("own.draft", { id: scriptId, draft });
    setProblem(answer.ok ? null : answer.problem);
  });

  const load = useCallback(async () => {
    const answer = await client.send("own.open", { scriptId });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    const { draft } = answer.value;
    setOpen(answer.value);
    setBase(draft?.base ?? answer.value.stamp);
    setTyped(draft ?? typedIn(answer.value));
    setDirty(draft !== null);
    setCameBack(draft?.at ?? null);
  }, [client, scriptId]);
  useEffect(() => void load(), [load]);

  const change = (next: Typed) => {
    setTyped(next);
    setDirty(true);
    setThrown(null);
    setSaid({ faults: [], untitled: false });
    keep({ facts: next.facts, texts: [...next.texts], at: now(), base });
  };

  const store = async (what: Typed, as: { id: string | null; base?: number }): Promise<string | null> => {
    // A draft that is still on its way must not come after what is saved.
    await settled();
    const { facts, texts } = what;
    const answer = await client.send("own.save", { ...as, facts, texts: [...texts] });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return null;
    const { id, faults, untitled, newer } = answer.value;
    setSaid({ faults, untitled });
    if (id !== null) setDirty(false);
    if (newer !== "") {
      const now = newer === "changed" ? await client.send("own.open", { scriptId }) : null;
      setMeanwhile({ theirs: now?.ok ? now.value : null });
    }
    return id;
  };

  const takeTheirs = (theirs: OpenScript, mine: Typed) => {
    setThrown(mine);
    setOpen(theirs);
    setBase(theirs.stamp);
    setTyped(typedIn(theirs));
    setDirty(false);
    setCameBack(null);
    setMeanwhile(null);
    keep(null);
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
      save: () => store(typed, { id: scriptId, base }),
      newer: meanwhile && {
        theirs: meanwhile.theirs,
        saveOver: () => store(typed, { id: scriptId }),
        saveAsNew: async (title) => {
          const id = await store({ ...typed, facts: { ...typed.facts, title } }, { id: null });
          if (id !== null) keep(null);
          return id;
        },
        takeTheirs: () => meanwhile.theirs && takeTheirs(meanwhile.theirs, typed),
      },
    };
  return { inHand, problem, reload: () => void load() };
}
