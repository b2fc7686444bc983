/** One reply as it stands with what is typed so far; the background composes, the last answer wins. */
import { useEffect, useRef, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import type { ComposedReply } from "../../lib/messaging/protocol";
import type { Problem } from "../../lib/result";

/** Pause after the last key before composing again, in ms. */
const QUIET = 80;

export function useComposition(
  client: Client,
  caseKey: string,
  scriptId: string,
  /** Variant and channel: they change what the background composes. */
  voice: string,
  values: Record<string, string>,
): { composition: ComposedReply | null; problem: Problem | null; again: () => void } {
  const [composition, setComposition] = useState<ComposedReply | null>(null);
  /** Why the last try came to nothing: what is shown is older than what is typed. */
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tries, setTries] = useState(0);
  const turn = useRef(0);
  const typed = JSON.stringify(values);
  useEffect(() => {
    const mine = ++turn.current;
    const timer = setTimeout(
      async () => {
        const answer = await client.send("reply.compose", { caseKey, scriptId, values: JSON.parse(typed) });
        if (mine !== turn.current) return;
        setProblem(answer.ok ? null : answer.problem);
        if (answer.ok) setComposition(answer.value);
      },
      mine === 1 ? 0 : QUIET,
    );
    return () => clearTimeout(timer);
  }, [client, caseKey, scriptId, voice, typed, tries]);
  return { composition, problem, again: () => setTries(tries + 1) };
}
