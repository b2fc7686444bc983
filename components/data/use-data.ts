/** What the casebook holds, asked again after every change and while something is under way. */
import { useCallback, useEffect, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import type { DataStatus } from "../../lib/records/data-status";
import type { Problem } from "../../lib/result";

const BUSY_POLL = 400;

export interface Data {
  status: DataStatus | null;
  problem: Problem | null;
  refresh: () => Promise<void>;
}

export function useData(client: Client): Data {
  const [status, setStatus] = useState<DataStatus | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const refresh = useCallback(async () => {
    const answer = await client.send("data.status", {});
    if (answer.ok) setStatus(answer.value);
    setProblem(answer.ok ? null : answer.problem);
  }, [client]);
  useEffect(() => {
    void refresh();
    return client.onCaseChanged(() => void refresh());
  }, [client, refresh]);
  const state = status?.restore?.state;
  const busy = state === "applying" || state === "undoing";
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => void refresh(), BUSY_POLL);
    return () => clearInterval(timer);
  }, [busy, refresh]);
  return { status, problem, refresh };
}
