/** Which cases are picked in the list, for what is done with several at once. */
import { useCallback, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { CaseFilter } from "../../../lib/records/case-list";
import type { Problem } from "../../../lib/result";

export interface Picked {
  keys: ReadonlySet<string>;
  /** Every case of the filter is being looked up. */
  busy: boolean;
  /** Why they could not be looked up; then none of them was picked by it. */
  problem: Problem | null;
  toggle: (key: string, on: boolean) => void;
  /** Picks these, or lets them all go. */
  set: (keys: readonly string[], on: boolean) => void;
  /** Picks every case that fits a filter, shown or not. */
  every: (filter: CaseFilter) => Promise<void>;
  clear: () => void;
}

export function usePicked(client: Client): Picked {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const set = useCallback((some: readonly string[], on: boolean) => {
    setKeys((before) => {
      const next = new Set(before);
      for (const key of some) on ? next.add(key) : next.delete(key);
      return next;
    });
  }, []);
  const every = async (filter: CaseFilter) => {
    setBusy(true);
    const all = await client.send("cases.keys", { filter });
    if (all.ok) set(all.value.keys, true);
    setProblem(all.ok ? null : all.problem);
    setBusy(false);
  };
  const clear = useCallback(() => setKeys(new Set()), []);
  return { keys, busy, problem, toggle: (key, on) => set([key], on), set, every, clear };
}
