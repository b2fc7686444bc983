/** A note that is saved as typed and never lost: what is on the screen is sent until the background says it is durable. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Client } from "../../lib/messaging/client";

export type NoteState = "idle" | "dirty" | "saving" | "saved" | "retrying" | "lost";

/** Pause after the last key before saving, in ms. */
const QUIET = 250;
/** Pauses between tries while nobody answers, in ms; the last one repeats. */
const RETRY = [150, 300, 600, 1200, 2500];

export function useNote(client: Client, caseKey: string, kept: string) {
  const [text, setText] = useState(kept);
  const [state, setState] = useState<NoteState>("idle");
  const wanted = useRef(kept);
  const durable = useRef(kept);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current || wanted.current === durable.current) return;
    busy.current = true;
    for (let failures = 0; wanted.current !== durable.current; ) {
      const sending = wanted.current;
      setState(failures > 0 ? "retrying" : "saving");
      const answer = await client.send("note.save", { caseKey, text: sending });
      if (answer.ok) {
        durable.current = sending;
        failures = 0;
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

  // Another window's note is taken over, but never over something typed here that is not durable yet.
  useEffect(() => {
    if (wanted.current !== durable.current || busy.current) return;
    wanted.current = kept;
    durable.current = kept;
    setText(kept);
  }, [kept]);

  useEffect(() => {
    const flush = () => void save();
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [save]);

  return { text, state, type, flush: () => void save() };
}
