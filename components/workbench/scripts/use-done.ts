/** What was just done, said once, with the way back. */
import { useCallback, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { Problem } from "../../../lib/result";
import { useOwn } from "./own-words";

export interface Done {
  said: { text: string; canUndo: boolean } | null;
  problem: Problem | null;
  /** Says what was done; `changed` is called when it is taken back. */
  tell: (text: string, changed?: () => void) => void;
  fail: (problem: Problem | null) => void;
  undo: () => Promise<void>;
  close: () => void;
}

/** @param reload called after anything was taken back */
export function useDone(client: Client, reload: () => void): Done {
  const words = useOwn().done;
  const [said, setSaid] = useState<Done["said"]>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const tell = useCallback((text: string) => {
    setSaid({ text, canUndo: true });
    setProblem(null);
  }, []);
  const undo = useCallback(async () => {
    const answer = await client.send("own.undo", {});
    setProblem(answer.ok ? null : answer.problem);
    setSaid(answer.ok ? { text: words.undone, canUndo: false } : null);
    reload();
  }, [client, reload, words]);
  const close = useCallback(() => setSaid(null), []);
  return { said, problem, tell, fail: setProblem, undo, close };
}
