/** What the background answers to one message: asked for when shown, and again when told to. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Client, MessageName } from "../../lib/messaging/client";
import type { RequestOf, ResponseOf, ToBackground } from "../../lib/messaging/protocol";
import type { Problem } from "../../lib/result";

export interface Answer<T> {
  value: T | null;
  problem: Problem | null;
  /** Puts the answer of a later command in its place. */
  put: (value: T) => void;
  reload: () => void;
}

/** @param payload asked again for whenever its content changes */
export function useAnswer<K extends MessageName>(
  client: Client,
  name: K,
  payload: RequestOf<ToBackground[K]>,
): Answer<ResponseOf<ToBackground[K]>> {
  const [value, setValue] = useState<ResponseOf<ToBackground[K]> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const asked = useRef(0);
  const wanted = JSON.stringify(payload);
  const reload = useCallback(async () => {
    const turn = ++asked.current;
    const answer = await client.send(name, JSON.parse(wanted) as RequestOf<ToBackground[K]>);
    if (turn !== asked.current) return;
    if (answer.ok) setValue(answer.value);
    setProblem(answer.ok ? null : answer.problem);
  }, [client, name, wanted]);
  useEffect(() => void reload(), [reload]);
  const put = useCallback((next: ResponseOf<ToBackground[K]>) => {
    asked.current++;
    setValue(next);
    setProblem(null);
  }, []);
  const again = useCallback(() => void reload(), [reload]);
  return { value, problem, put, reload: again };
}
