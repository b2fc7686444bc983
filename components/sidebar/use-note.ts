/** A note that is saved as typed and never lost: what is on the screen is sent until the background says it is durable. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { CaseView } from "../../lib/messaging/case-view";
import type { Client } from "../../lib/messaging/client";

export type NoteState = "idle" | "dirty" | "saving" | "saved" | "retrying" | "lost";

/** Pause after the last key before saving, in ms. */
const QUIET = 250;
/** Pauses between tries while nobody answers, in ms; the last one repeats. */
const RETRY = [150, 300, 600, 1200, 2500];

export function useNote(client: Client, caseKey: string, kept: CaseView["note"]) {
  const [text, setText] = useState(kept.text);
  const [state, setState] = useState<NoteState>("idle");
  const wanted = useRef(kept.text);
  const durable = useRef(kept.text);
  /** When the newest text known to be durable was kept. */
  const keptAt = useRef(kept.updatedAt ?? 0);
  const busy = useRef(false);
  /** By which the casebook tells this window's own earlier saves from another window's. */
  const self = useRef(String(Math.random()));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current || wanted.current === durable.current) return;
    busy.current = true;
    for (let failures = 0; wanted.current !== durable.current; ) {
      const sending = wanted.current;
      setState(failures > 0 ? "retrying" : "saving");
      const answer = await client.send("note.save", {
        caseKey,
        text: sending,
        base: durable.current,
        by: self.current,
      });
      if (answer.ok) {
        durable.current = sending;
        keptAt.current = answer.value.note.updatedAt ?? keptAt.current;
        failures = 0;
        // Another window saved meanwhile: what came of both is shown, unless more was typed here; then it is the
        // next save's turn.
        const merged = answer.value.note.text;
        if (merged !== sending && wanted.current === sending) {
          wanted.current = merged;
          durable.current = merged;
          setText(merged);
        }
        continue;
      }
      const hopeless = answer.problem.code === "gone";
      setState(hopeless || answer.problem.code.startsWith("storage") ? "lost" : "retrying");
      if (hopeless) break;
      await new Promise((resolve) => setTimeout(resolve, RETRY[Math.min(failures++, RETRY.length - 1)]));
    }
    busy.current = false;
    if (wanted.current === durable.current) setState("saved");
  }, [client, caseKey]);

  const type = (next: string) => {
    wanted.current = next;
    setText(next);
    setState("dirty");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), QUIET);
  };

  // Another window's note is taken over, but never over something typed here that is not durable yet, nor by an
  // answer that left before the last save.
  useEffect(() => {
    const at = kept.updatedAt ?? 0;
    if (wanted.current !== durable.current || busy.current || at < keptAt.current) return;
    keptAt.current = at;
    wanted.current = kept.text;
    durable.current = kept.text;
    setText(kept.text);
  }, [kept.text, kept.updatedAt]);

  useEffect(() => {
    const flush = () => void save();
    // No later chance: what is on the screen goes now, also behind an older text that is still on its way.
    const last = () => {
      if (!busy.current) flush();
      else if (wanted.current !== durable.current)
        void client.send("note.save", {
          caseKey,
          text: wanted.current,
          base: durable.current,
          by: self.current,
        });
    };
    document.addEventListener("visibilitychange", last);
    window.addEventListener("pagehide", last);
    return () => {
      document.removeEventListener("visibilitychange", last);
      window.removeEventListener("pagehide", last);
      flush();
    };
  }, [save, client, caseKey]);

  return { text, state, type, flush: () => void save() };
}
