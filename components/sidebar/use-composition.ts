/** One reply as it stands with what is typed so far; the background composes, the last answer wins. */
import { useEffect, useRef, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import type { Composition } from "../../lib/scripts/types";

/** Pause after the last key before composing again, in ms. */
const QUIET = 80;

export function useComposition(
  client: Client,
  caseKey: string,
  scriptId: string,
  language: string,
  values: Record<string, string>,
): { composition: Composition | null; failed: boolean } {
  const [composition, setComposition] = useState<Composition | null>(null);
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
  }, [client, caseKey, scriptId, language, typed]);
  return { composition, failed };
}
