/** One reply as it stands with what is typed so far; the background composes, the last answer wins. */
import { useEffect, useRef, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import type { ComposedReply } from "../../lib/messaging/protocol";

/** Pause after the last key before composing again, in ms. */
const QUIET = 80;

export function useComposition(
  client: Client,
  caseKey: string,
  scriptId: string,
  /** Variant and channel: they change what the background composes. */
  voice: string,
  values: Record<string, string>,
): { composition: ComposedReply | null; failed: boolean } {
  const [composition, setComposition] = useState<ComposedReply | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  const typed = JSON.stringify(values);
  useEffect(() => {
    const mine = ++turn.current;
    const timer = setTimeout(
      async () => {
        const answer = await client.send("reply.compose", { caseKey, scriptId, values: JSON.parse(typed) });
        if (mine !== turn.current) return;
        setFailed(!answer.ok);
        if (answer.ok) setComposition(answer.value);
      },
      mine === 1 ? 0 : QUIET,
    );
    return () => clearTimeout(timer);
  }, [client, caseKey, scriptId, voice, typed]);
  return { composition, failed };
}
